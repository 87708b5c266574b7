import Beta
import V1

let stable = V1.API(baseURL: "https://library.example/v1.0")
let preview = Beta.API(baseURL: "https://library.example/beta")

let extend = stable.branches("north").loans("7").extend(LoanExtend.Body(days: 14))
let reservations = preview.branches("north").reservations.list()
print(extend.method.rawValue, extend.url)
print(reservations.method.rawValue, reservations.url)

let loan = Loan().with { $0.title = "Kim" }
let reservation = Reservation().with { $0.title = loan.title }
print(reservation.title ?? "(none)")
