#!/usr/bin/env python3
"""Builds kinds_open.jsonl and kinds_closed.jsonl from the texts in kinds/, in which values are marked by hand.

A text begins with a line `=== KIND`. «pVALUE» is a span: the letter is its type, an exclamation mark after it says that
the span is neither required nor punished. Every third text of a file is closed.
"""
import json
import pathlib
import re

from marks import mark, render

HERE = pathlib.Path(__file__).resolve().parent
TYPES = {'p': 'PERSON', 'k': 'PERSON_KANA', 'a': 'ADDRESS', 't': 'PHONE', 'm': 'EMAIL', 'b': 'BIRTHDATE', 'g': 'AGE',
         'z': 'POSTAL_CODE'}
MARKED = re.compile('«([a-z])(!?)([^«»]*)»')


def texts(path):
    """The kind and the marked text of each document of a file."""
    for part in re.split(r'^=== ', path.read_text(encoding='utf-8'), flags=re.M)[1:]:
        kind, text = part.split('\n', 1)
        yield kind.strip(), text.rstrip('\n') + '\n'


def document(name, kind, text):
    marked = MARKED.sub(lambda m: mark(TYPES[m[1]], m[3], ignore=bool(m[2])), text)
    plain, spans = render(marked)
    assert '«' not in plain and '»' not in plain, name
    return {'id': name, 'source': kind, 'text': plain, 'spans': spans}


def main():
    parts = {'open': [], 'closed': []}
    for path in sorted((HERE / 'kinds').glob('*.txt')):
        for n, (kind, text) in enumerate(texts(path), 1):
            parts['closed' if n % 3 == 0 else 'open'].append(document(f'{path.stem}-{n:02}', kind, text))
    for part, documents in parts.items():
        with open(HERE / f'kinds_{part}.jsonl', 'w', encoding='utf-8') as out:
            for d in documents:
                out.write(json.dumps(d, ensure_ascii=False, separators=(',', ':')) + '\n')
        spans = [s['type'] for d in documents for s in d['spans'] if not s.get('ignore')]
        print(part, len(documents), 'documents', sum(len(d['text']) for d in documents), 'characters',
              {t: spans.count(t) for t in TYPES.values()})


if __name__ == '__main__':
    main()
