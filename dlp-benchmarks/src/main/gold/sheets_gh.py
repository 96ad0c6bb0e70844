"""Rows, headings and notations that parts g and h share."""
from cells import cell

HEADS = {'name': '氏名|お名前|名前', 'kana': 'フリガナ|カナ', 'birth': '生年月日', 'sex': '性別|性', 'age': '年齢', 'addr': '住所|現住所', 'tel': '電話番号|TEL', 'mobile': '携帯電話', 'mail': 'メールアドレス|E-mail', 'work_tel': '電話|代表電話', 'post': '郵便番号',
         'occ': '職業|職種|ご職業|仕事', 'org': '会社名|勤務先|取引先名|所属先|企業名', 'dept': '部署|所属|部署名|所属部署', 'title': '役職|職位|役職名|肩書', 'industry': '業種|業界|産業分類', 'income': '年収|年収区分|税込年収|年収帯', 'spec': '診療科|受診科|科', 'cond': '病名|傷病名|疾患名|主病名|診断名', 'hospital': '医療機関|病院名|主治医の病院', 'infection': '感染症|診断名（感染症）|罹患した感染症',
         'treatment': '処置・手術|治療内容|手術歴', 'treatment?': '処置|治療|手術', 'disability': '障害等級|要介護度|手帳・認定', 'disability?': '介護度|認定', 'med_title': '職名'}


def style(m, **fixed):
    return m.style(**dict(dict(birth=m.r.randrange(7), kana=m.pick('kata', 'half', 'hira'), sexes=m.pick(('男', '女'), ('男性', '女性')), age=m.pick('{}', '{}歳'), income=None, codes=None), **fixed))


def employer(m):
    return m.r.choices(m.v.WORK[:-1], [w[0] for w in m.v.WORK[:-1]])[0]


def free(m):
    return m.person(style(m, work=employer(m), years=(1955, 2001)))


def maybe(m, p, value):
    return value if m.chance(p) else ''


def day(m):
    y, mo, d = m.r.randint(2024, 2026), m.r.randint(1, 12), m.r.randint(1, 28)
    return m.pick(f'{y}年{mo}月{d}日', f'令和{y - 2018}年{mo}月{d}日', f'{y}/{mo}/{d}')


def _field(m, p, k):
    if k.endswith('?'):
        return maybe(m, .5, getattr(p, k[:-1]))
    idle = k == 'occ' and (p.years_old >= 66 or m.chance(.1))
    return p.occ_idle if idle else cell(p, k)


def rows(m, keys, n, s):
    return [[_field(m, p, k) for k in keys] for p in m.people(n, s)]


def headed(m, keys, n, s):
    return [[m.pick(*HEADS[k].split('|')) for k in keys]] + rows(m, keys, n, s)
