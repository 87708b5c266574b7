// Reads and parses the pages whose paths stand on standard input, one a line, with libcmark and does nothing else:
// what any tool has to pay that is built on it. Scripts/bench.sh holds the tool against it.
#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *contents(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  size_t capacity = 1 << 16;
  char *bytes = malloc(capacity);
  *length = 0;
  while (bytes) {
    size_t count = fread(bytes + *length, 1, capacity - *length, file);
    *length += count;
    if (*length < capacity) break;
    capacity *= 2;
    char *larger = realloc(bytes, capacity);
    if (!larger) free(bytes);
    bytes = larger;
  }
  fclose(file);
  return bytes;
}

int main(void) {
  char path[4096];
  size_t pages = 0, nodes = 0;
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    size_t length = 0;
    char *bytes = contents(path, &length);
    if (!bytes) {
      fprintf(stderr, "floor: cannot read %s\n", path);
      return 1;
    }
    cmark_node *root = cmark_parse_document(bytes, length, CMARK_OPT_DEFAULT);
    for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node)) nodes++;
    cmark_node_free(root);
    free(bytes);
    pages++;
  }
  printf("%zu pages, %zu blocks\n", pages, nodes);
  return 0;
}
