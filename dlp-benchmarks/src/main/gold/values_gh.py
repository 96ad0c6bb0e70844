"""What parts g and h draw: the words of vocabulary_gh dealt to one of them, employers by kind."""
import vocabulary_gh as v

_TRADES = {'maker': 16, 'it': 10, 'shop': 8, 'build': 8, 'move': 7, 'serve': 8}


def _companies(part, trade):
    stems = (v.WORLD_STEMS if trade == 'it' else v.STEMS)[part == 'h'::2]
    return lambda r: r.choice(v.FOREIGN[part == 'h'::2]) if r.random() < .03 else r.choice(v.FORMS).format(r.choice(stems) + r.choice(v.SUFFIXES[trade].split('|')))


def _departments(part, kind):
    """A unit alone, below a head, with a section, or a branch: the separator the same within a chain."""
    (heads, common, rare, sections), places = v.DEPARTMENTS[kind]
    heads, units, sections, places = v.words(heads or ''), v.deal(part, common, rare), v.words(sections or '')[part == 'h'::2], v.words(places or '')[part == 'h'::2]

    def draw(r):
        if places and r.random() < .2:
            chain = [r.choice(places)] + ([r.choice(units)] if r.random() < .4 else [])
        else:
            chain = ([r.choice(heads)] if heads and r.random() < .35 else []) + [r.choice(units)] + ([r.choice(sections)] if sections and r.random() < .3 else [])
        return r.choice(('', '', '　', ' ')).join(dict.fromkeys(chain))
    return draw


def of(part):
    """The names that a module of values has."""
    half = slice(part == 'h', None, 2)

    def work(weight, kind, org, industry=None, titles=None, occupations=None, departments=None):
        return (weight, org, _departments(part, departments or kind), v.deal(part, *v.TITLES[titles or kind]), v.deal(part, *v.OCCUPATIONS[occupations or kind]), v.deal(part, *v.INDUSTRIES[industry or kind]))

    companies = tuple(work(w, 'company', _companies(part, t), t) for t, w in _TRADES.items())
    bank = work(7, 'bank', lambda r: r.choice(v.BANKS).format(r.choice(v.STEMS[half])))
    foreign = work(3, 'foreign', lambda r: r.choice(v.FOREIGN[half]), 'serve', occupations='company')
    uniformed = [o for o in v.PUBLIC if any(x in o for x in ('警察', '消防', '自衛隊', '刑務所'))]
    office, force = work(9, 'city', [o for o in v.PUBLIC if o not in uniformed][half]), work(3, 'force', uniformed[half])
    univ, school = work(4, 'univ', [s for s in v.SCHOOLS if '大学' in s][half]), work(5, 'school', [s for s in v.SCHOOLS if '大学' not in s][half])
    hospital, care = work(9, 'hospital', v.HOSPITALS[half]), work(4, 'care', v.CARE[half])
    body, shop = work(3, 'body', v.BODIES[half]), (6, v.SHOPS[half], v.words('厨房|店舗|事務所|農場'), v.words('代表|店主|店長|オーナー|所長|経営者|マスター|女将'), v.deal(part, *v.OCCUPATIONS['shop']), v.deal(part, *v.INDUSTRIES['shop']))
    works = companies + (bank, foreign, office, force, univ, school, hospital, care, body, shop)
    out = {k: getattr(v, k) for k in ('SURNAMES', 'GIVEN_M', 'GIVEN_F', 'PLACES', 'MAIL_HOSTS', 'address', 'phone', 'mobile', 'SYMPTOMS', 'INCOME_SETS', 'INCOME_CODES', 'income', 'income_bare')}
    out.update({'WORK': works, 'COMPANIES': companies + (bank,), 'FOREIGN': foreign, 'OFFICE': office, 'FORCE': force, 'UNIVERSITY': univ, 'SCHOOL': school, 'MEDICAL': hospital, 'CARERS': care, 'BODY': body, 'SHOP': shop,
                'MEDICAL_TITLES': v.deal(part, '院長|部長|医長|副院長|医員', v.TITLES['hospital'][1].split('|看護')[0]), 'hospital': lambda r: r.choice(v.HOSPITALS[half])})
    for name in ('OCCUPATIONS_NONE', 'SPECIALTIES', 'CONDITIONS', 'INFECTIONS', 'TREATMENTS', 'DISABILITIES'):
        out[name] = v.deal(part, *getattr(v, name))
    out['CONDITION_SET'] = out['CONDITIONS']
    out['OCCUPATIONS'] = [o for w in works for o in w[4]]
    out['INDUSTRIES'] = [i for w in works for i in w[5]]
    return out
