"""Tables of marked cells in the forms in which they are exported, pasted and typed."""
from xml.sax.saxutils import escape

from marks import pad, width


def _quoted(c, always=False):
    return f'"{c}"' if always or any(x in c for x in ',"\n') else c


def separated(rows, sep=',', quote=False, end='\n'):
    return end.join(sep.join(_quoted(c, quote) if sep == ',' else c.replace('\n', ' ') for c in r) for r in rows) + end


def fixed(rows, gap=2, rule=False, fill=' '):
    rows = [[c.replace('\n', ' ') for c in r] for r in rows]
    wide = [max(width(r[i]) for r in rows) + gap for i in range(len(rows[0]))]
    wide = [w + w % 2 for w in wide]
    out = [''.join(pad(c, w, fill) for c, w in zip(r, wide)).rstrip(' 　') for r in rows]
    if rule:
        out.insert(1, '-' * sum(wide))
    return '\n'.join(out) + '\n'


def pipes(rows, ruled=True, edge=True):
    out = [('| ' if edge else '') + ' | '.join(c.replace('\n', '<br>') for c in r) + (' |' if edge else '') for r in rows]
    if ruled:
        out.insert(1, '|' + ' --- |' * len(rows[0]))
    return '\n'.join(out) + '\n'


def boxes(rows):
    """Ruled with box-drawing characters, as old office systems print."""
    wide = [max(width(r[i]) for r in rows) + 2 for i in range(len(rows[0]))]
    wide = [w + w % 2 for w in wide]

    def line(a, b, c):
        return a + b.join('─' * (w // 2) for w in wide) + c

    body = ['│' + '│'.join(c + ' ' * (w - width(c)) for c, w in zip(r, wide)) + '│' for r in rows]
    return '\n'.join([line('┌', '┬', '┐'), body[0], line('├', '┼', '┤')] + body[1:] + [line('└', '┴', '┘')]) + '\n'


def html(rows, head=True, tag='table'):
    out = ['<' + tag + '>']
    for i, r in enumerate(rows):
        t = 'th' if head and i == 0 else 'td'
        out.append('  <tr>' + ''.join(f'<{t}>' + escape(c).replace('\n', '<br/>') + f'</{t}>' for c in r) + '</tr>')
    return '\n'.join(out + ['</' + tag + '>']) + '\n'
