"""Goals with a bound, what was measured, and the verdict."""


def shown(number, digits=1):
    return "-" if number is None else f"{number:,.{digits}f}"


class Goals:
    def __init__(self):
        self.lines = []

    def add(self, what, bound, got, digits=2, at_most=False):
        verdict = "not measured" if got is None else "met" if (got <= bound if at_most else got >= bound) else "MISSED"
        sign = "<=" if at_most else ">="
        self.lines.append(f"{what:52} {sign + shown(bound, digits):>9} {shown(got, digits):>9}  {verdict}")

    def ratio(self, what, rates, ours, peer, bound):
        got = rates[ours] / rates[peer] if rates.get(ours) and rates.get(peer) else None
        self.add(what, bound, got)

    def print(self):
        print(f"\n{'goal':52} {'':>9} {'got':>9}")
        print("\n".join(self.lines))
