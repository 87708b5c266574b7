# `make generate` and `make test` are all that daily work needs; `make help` lists the rest.

# One set of flags for every command: another set would build everything a second time.
# The compiler leaves warnings of the packages that we depend on alone.
FLAGS := -Xswiftc -warnings-as-errors

# A folder of reference pages to try the tool on, for `check-all` and `bench`.
CORPUS ?= ../shared/corpus

.PHONY: help setup generate verify test lint check check-all examples documentation bench bench-models fuzz fuzz-libfuzzer format

help:
	@echo "make generate   write the Swift sources in Generated/ anew from the pages in specs/"
	@echo "make test       build everything and run the tests"
	@echo "make verify     say how Generated/ differs from what would be generated"
	@echo "make lint       check the format of the sources and the syntax of the scripts"
	@echo "make check      lint, test and verify: what has to pass before a change is merged"
	@echo "make check-all  check, the plugins, a release build and a run over the pages in CORPUS"
	@echo "make examples   hold the examples of specs/ and of the pages in CORPUS against the code generated from them"
	@echo "make documentation  build the DocC archives of the runtime and of V1 into .build/archives"
	@echo "make bench      time a release build of the tool on the pages in CORPUS, or on specs/, beside libcmark alone"
	@echo "make bench-models  compare generated models with Codable structs on list responses; a part of bench"
	@echo "make fuzz       read 20,000 pages with random edits, made from the pages in CORPUS, or from specs/"
	@echo "make fuzz-libfuzzer  let libFuzzer make pages for five minutes (FUZZ_SECONDS), with the address sanitizer"
	@echo "make format     format the sources in place"

setup:
	@Scripts/setup.sh

generate: setup
	swift run $(FLAGS) docwright generate

verify: setup
	swift run $(FLAGS) docwright verify

test: setup
	swift test $(FLAGS)

lint:
	Scripts/lint.sh

check: setup
	Scripts/lint.sh
	$(MAKE) test
	$(MAKE) verify

check-all: check
	Scripts/integration.sh
	swift build -c release $(FLAGS) --product docwright
	DOCWRIGHT_TOOL="$$(swift build -c release $(FLAGS) --show-bin-path)/docwright" swift test $(FLAGS) --filter LargePageTests
	DOCWRIGHT_TOOL="$$(swift build -c release $(FLAGS) --show-bin-path)/docwright" swift test $(FLAGS) --skip-build --filter TokenStreamTests
	Scripts/corpus.sh "$(CORPUS)"
	Scripts/documentation.sh

# The pages' own examples against the code that is generated from them.
examples: setup
	swift build $(FLAGS) --product docwright
	Scripts/examples.sh "$$(swift build $(FLAGS) --show-bin-path)/docwright" specs v1.0
	Scripts/examples.sh "$$(swift build $(FLAGS) --show-bin-path)/docwright" specs beta
	Scripts/examples.sh "$$(swift build $(FLAGS) --show-bin-path)/docwright" "$(CORPUS)/graph-v1.0-2021-07"

documentation: setup
	Scripts/documentation.sh .build/archives

bench: setup
	swift build -c release $(FLAGS) --product docwright
	Scripts/bench.sh "$(CORPUS)"
	$(MAKE) bench-models

bench-models: setup
	swift build -c release $(FLAGS) --product ModelBenchmark
	BENCH="$$(swift build -c release $(FLAGS) --show-bin-path)/ModelBenchmark" && "$$BENCH" 4300 600 && "$$BENCH" 10000 0

fuzz: setup
	swift build -c release $(FLAGS) --product PageFuzzer
	Scripts/fuzz.sh "$(CORPUS)"

fuzz-libfuzzer: setup
	Scripts/fuzz-libfuzzer.sh "$(CORPUS)"

format:
	Scripts/format.sh
