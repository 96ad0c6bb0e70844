"""Names of the employers and hospitals of parts i and j, made of the words of values_ij."""


def falling(r, words):
    return r.choices(words, [1 / (n + 3) for n in range(len(words))])[0]


def organisation(v, r, kind):
    """The name of an employer as its people write it."""
    if kind == 'office':
        _, pref, city, *_ = r.choice(v.PLACES).split('|')
        city = city.split('市')[0] + '市' if '市' in city else city
        return r.choice((city + '役所',) * 5 + (city + '教育委員会', city + '消防局', city + '保健所', city + '立図書館', city + '水道局')) if '市' in city else city + '役所'
    if kind == 'hospital':
        return hospital(v, r)
    if kind in ('school', 'body', 'care', 'shop'):
        return r.choice({'school': v.SCHOOLS, 'body': v.BODIES, 'care': v.CARE, 'shop': v.SHOPS}[kind]).replace('_', ' ')
    k = r.random()
    sur = r.choice(v.SURNAMES[:40]).split('/')[0]
    if k < .12:
        return sur + r.choice(('工務店', '商店', '建設', '鉄工所', '自動車整備工場', '電気工事', '会計事務所', '歯科医院'))
    if k < .2:
        return r.choice((f'株式会社{sur}組', f'{sur}産業株式会社', f'有限会社{sur}製作所', f'㈲{sur}塗装', f'{sur}ホールディングス㈱', f'株式会社 {sur}製麺'))
    stem, trade = r.choice(v.STEMS), r.choice(v.TRADES)
    name = stem if k > .9 and stem[0] > 'ァ' and len(stem) > 3 or ord(stem[0]) < 128 else stem + trade
    return r.choice(('株式会社{}',) * 4 + ('{}株式会社',) * 3 + ('㈱{}', '{}㈱', '（株）{}', '{}(株)', '有限会社{}', '合同会社{}', '株式会社 {}', '{}', '（有）{}')).format(name)


def hospital(v, r):
    k, stem, saint = r.random(), r.choice(v.HOSPITAL_STEMS), r.choice(v.SAINTS)
    sur = r.choice(v.SURNAMES[:40]).split('/')[0]
    if k < .3:
        return r.choice((f'{sur}内科クリニック', f'{sur}医院', f'{sur}整形外科', f'{sur}眼科', f'{sur}こどもクリニック', f'{stem}皮膚科', f'{stem}駅前クリニック', f'{sur}レディースクリニック', f'{sur}歯科医院'))
    if k < .55:
        return r.choice((f'医療法人{saint}{stem}病院', f'医療法人社団{saint} {sur}クリニック', f'医療法人 {saint} {stem}記念病院', f'社会医療法人{saint}{stem}総合病院', f'県立{stem}病院'))
    return stem + r.choice(('総合病院', '中央病院', '市民病院', '赤十字病院', '医療センター', '病院', '大学附属病院', '第一病院', '労災病院', 'リハビリテーション病院'))
