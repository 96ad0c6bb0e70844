#!/usr/bin/env python3
"""Writes the gold set for the work and health fields: generate_fields.py --part a|b|c|d|e|f|g|h|i|j --out FILE (see README.md)."""
import argparse
import collections
import importlib
import json
import random
import unicodedata

from marks import render
from people import Person

# the fields whose values parts a and b do not share
DISJOINT = {'OCCUPATION', 'INCOME_BAND', 'ORG', 'DEPARTMENT', 'JOB_TITLE', 'INDUSTRY', 'MEDICAL_SPECIALTY', 'HEALTH_CONDITION'}
# what parts c and d, and i and j, do not share
APART = ('ORG', 'PERSON', 'PERSON_KANA', 'ADDRESS', 'PHONE', 'EMAIL')
# answers that both parts need: there is no other word for them
CORE = {'陽性', '陰性', '医師'}
# words looked for outside spans, to catch a layout that forgot a mark; short words mean too many other things
LINT = ('SURNAMES', 'GIVEN_M', 'GIVEN_F', 'DEPARTMENTS', 'OCCUPATIONS', 'INDUSTRIES', 'SPECIALTIES', 'CONDITIONS', 'INFECTIONS', 'TREATMENTS',
        'DISABILITIES', 'HOSPITALS', 'OFFICES', 'SCHOOLS', 'CARE', 'STEMS', 'TITLES', 'OFFICE_TITLES', 'SCHOOL_TITLES',
        'MEDICAL_TITLES', 'SYMPTOMS')


class Maker:
    """What a layout draws from: the part's values, one random source a document."""

    def __init__(self, values, seed):
        self.v, self.r = values, random.Random(seed)

    def pick(self, *choices):
        return self.r.choice(choices)

    def chance(self, p):
        return self.r.random() < p

    def style(self, **fixed):
        return dict({'sep': self.r.choice(('', ' ', '　', ' '))}, **fixed)

    def person(self, style=None):
        return Person(self.v, self.r, style)

    def people(self, n, style=None):
        return [self.person(style) for _ in range(n)]


def documents(part, seed=20261123):
    values, layouts = importlib.import_module(f'values_{part}'), importlib.import_module(f'layouts_{part}')
    n = 0
    for layout, count in layouts.LAYOUTS:
        for k in range(count):
            text, spans = render(layout(Maker(values, f'{seed}/{part}/{layout.__name__}/{k}')))
            n += 1
            yield {'id': f'fields-{part}-{n:04}', 'source': f'fields/{part}/{layout.__name__}', 'text': text, 'spans': spans}


def check(docs):
    for d in docs:
        units, last = d['text'].encode('utf-16-le'), 0
        for s in d['spans']:
            assert units[2 * s['start']:2 * s['end']].decode('utf-16-le') == s['text'], (d['id'], s)
            assert s['start'] >= last and s['end'] > s['start'], ('overlap', d['id'], s)
            last = s['end']
        assert all(not 0xE000 <= ord(c) <= 0xE002 for c in d['text'])
    assert len({d['text'] for d in docs}) == len(docs), [t for t, c in collections.Counter(d['text'] for d in docs).items() if c > 1]


def lint(docs, values):
    """Known words that stand outside every span."""
    words = {w.split('/')[0] for name in LINT for w in getattr(values, name, ())}
    found = collections.Counter()
    for d in docs:
        units, rest, at = d['text'].encode('utf-16-le'), [], 0
        for s in d['spans']:
            rest.append(units[2 * at:2 * s['start']].decode('utf-16-le'))
            at = s['end']
        rest = '\x00'.join(rest + [units[2 * at:].decode('utf-16-le')])
        for w in words:
            if len(w) > 1 and w in rest:
                found[d['source'], w] += 1
    return found


def values_of(docs):
    out = collections.defaultdict(set)
    for d in docs:
        for s in d['spans']:
            out[s['type']].add(s['text'])
    return out


def named(values):
    """Values as they are told apart: neither spaces nor the marks within numbers."""
    return {unicodedata.normalize('NFKC', x).translate({ord(c): None for c in ' -()'}) for x in values}


def surnames(part):
    """A surname by itself names nobody in particular."""
    return importlib.import_module(f'values_{part}').SURNAMES


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--part', required=True, choices=tuple('abcdefghij'))
    a.add_argument('--out', required=True)
    a.add_argument('--lint', action='store_true', help='print known words outside spans')
    o = a.parse_args()
    docs = list(documents(o.part))
    check(docs)
    with open(o.out, 'w', encoding='utf-8', newline='\n') as f:
        for d in docs:
            f.write(json.dumps(d, ensure_ascii=False) + '\n')
    mine = values_of(docs)
    if o.part == 'b':
        other = values_of(documents('a'))
        shared = {t: (mine[t] & other[t]) - CORE for t in DISJOINT}
        assert not any(shared.values()), shared
    if o.part == 'd':
        other = values_of(documents('c'))
        assert not any(mine[t] & other[t] for t in APART), {t: mine[t] & other[t] for t in APART}
    if o.part in 'ij':
        other = values_of(documents('j' if o.part == 'i' else 'i'))
        shared = {t: named(mine[t]) & named(other[t]) for t in APART}
        assert not any(shared.values()), shared
    if o.part == 'f':
        for other in (values_of(documents(x)) for x in 'ac'):
            shared = {t: named(mine[t]) & named(other[t]) for t in ('ORG', 'PERSON', 'ADDRESS', 'PHONE', 'EMAIL')}
            shared['PERSON'] -= {s.split('/')[0] for x in 'acf' for s in surnames(x)}
            assert not any(shared.values()), shared
    if o.part in 'cdefghij':
        others = [values_of(documents(x)) for x in ('abcdefghij' if o.part in 'ij' else 'abcdefgh') if x != o.part]
        assert o.part not in 'efgh' or not any(mine['ORG'] & x['ORG'] for x in others)
        for t in sorted(DISJOINT):
            print(f'{t:18} {len(mine[t] & set().union(*(x[t] for x in others))):6} of {len(mine[t])} values are in another part too')
    required = collections.Counter(s['type'] for d in docs for s in d['spans'] if not s.get('ignore'))
    for t, n in required.most_common():
        print(f'{t:18}{n:6} spans {len(mine[t]):6} distinct')
    print(len(docs), 'documents,', sum(not d['spans'] or all(s.get('ignore') for s in d['spans']) for d in docs), 'of them without a required span')
    if o.lint:
        for (source, word), n in sorted(lint(docs, importlib.import_module(f'values_{o.part}')).items()):
            print('outside spans:', source, word, n)


if __name__ == '__main__':
    main()
