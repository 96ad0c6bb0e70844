"""Words drawn by weight: `Weighted('内科 61 外科 13')` or a dict; an underscore in a word stands for a space."""
import bisect
import itertools


class Weighted:
    def __init__(self, words):
        if isinstance(words, str):
            parts = words.split()
            words = {w.replace('_', ' '): float(n) for w, n in zip(parts[::2], parts[1::2], strict=True)}
        self.words = list(words)
        self._sums = list(itertools.accumulate(words.values()))

    def draw(self, r):
        return self.words[min(bisect.bisect(self._sums, r.random() * self._sums[-1]), len(self.words) - 1)]

    def some(self, r, n):
        """`n` different words."""
        out = []
        while len(out) < min(n, len(self.words)):
            w = self.draw(r)
            if w not in out:
                out.append(w)
        return out


def falling(*words):
    """The first word of a list is the usual one: each next is half as frequent."""
    return Weighted({w: .55 ** i for i, w in enumerate(words)})
