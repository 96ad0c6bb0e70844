"""Layouts of part d. Each takes a Maker and returns marked text."""
import json
from xml.sax.saxutils import escape

import tables
from cells import age, cell, choose_sex
from marks import mark

HEADS = {'name': '氏名（漢字）|ご氏名|申込者|御芳名|利用者名|患者さん|顧客名|対象者|本人氏名|担当者名', 'kana': '氏名（カナ）|ふりがな|シメイ|カナ|読み', 'sex': '性別|性|Sex|男女別', 'age': '年齢|満年齢|年齢(歳)|現在年齢', 'birth': '生年月日|生年月日(西暦)|生年月|誕生年月日',
         'post': '郵便番号|郵便|ZIP', 'addr': '住所|ご住所|住所地|所在|連絡先住所', 'tel': '電話番号|Tel|固定電話|電話①', 'mobile': '携帯番号|携帯TEL|電話②|スマホ', 'mail': 'メール|mail|Eメール|電子メール',
         'occ': '職業|ご職業|職業（詳細）|職業・身分|就労状況|お仕事の内容|職業名|職業等', 'income': '年収|ご年収|年間収入|年収レンジ|税込み年収|収入（年）|昨年度の年収|年収ゾーン', 'org': '勤務先|勤務先・学校名|会社名|企業名|貴社名|勤務先(屋号)|団体名|事業所名|現勤務先|所属先名称',
         'dept': '所属部署|部署名|所属部課|部・課|所属組織|所属(詳細)|担当部署', 'title': '役職|役職名|職階|ポジション|お役職|役付', 'industry': '業種|業種名|業種（大分類）|業種(中分類)|ご職種の業界|取扱業種|事業の種類', 'spec': '診療科|受診科|標榜科目|診療科目|専門科|科名', 'hospital': '病院|医療機関名|受診先|入院先|主治医（医療機関）|所属病院',
         'cond': '診断|診断名|疾患名|病名等|主病|現病|傷病|罹患歴', 'cond?': '既往症|基礎疾患の有無|持病・アレルギー|通院中の病気|病歴|健康状態', 'infection': '感染症|罹患した感染症|届出疾病|感染情報', 'result': 'コロナ|PCR検査|抗原定性|検査|検体結果', 'treatment': '手術・処置|治療歴|治療法|現在の治療',
         'disability': '障害・介護認定|障害種別等級|介護度|手帳', 'med_title': '役職|職名|役職名|ポスト', 'work_tel': '会社電話|勤務先TEL|代表TEL|直通'}


def head(m, key):
    return m.pick(*HEADS[key].split('|'))


def heads(m, keys):
    out = []
    for k in keys:
        h = m.pick('／', '・', '/').join(head(m, x).split('（')[0] for x in k.split('+')) if '+' in k else head(m, k)
        out.append(h + ('②' if h in out else ''))
    return out


def _style(m, **fixed):
    bands = m.pick(None, None, *(b for i, b in enumerate(m.v.INCOME_SETS) if i != m.v.BARE_SET))
    return m.style(**dict(dict(income=bands, codes=m.pick(None, None, None, *m.v.INCOME_CODES) if bands else None, birth=m.r.randrange(7), phone=m.pick(0, 0, 1, 3), kana=m.pick('kata', 'half', 'hira'), sexes=m.pick(('男', '女'), ('男性', '女性'), ('M', 'F'), ('♂', '♀')),
                               age=m.pick('{}', '{}', '{}歳', '{}才', 'full', 'fullbare'), results=m.pick(('陽性', '陰性'), ('(+)', '(-)'), ('（＋）', '（－）')), none=m.pick('なし', '特記なし', '', '無')), **fixed))


def rows(m, keys, n, style, none=None):
    """A row a person; some have no employer, some cells are not filled in."""
    none, out = m.pick('', '', '-', '―', '無し') if none is None else none, []
    for p in m.people(n, style):
        idle = 'occ' in keys and m.chance(.12)
        row = []
        for k in keys:
            away = idle and k in ('org', 'dept', 'title', 'industry', 'work_tel') or k in ('dept', 'title', 'mail', 'industry') and m.chance(.05)
            row.append(p.occ_idle if idle and k == 'occ' else none if away else cell(p, k))
        out.append(row)
    return out


def account_export(m):
    """A bank's extract: a title and a date above the header, codes beside the words, a count at the end."""
    keys = ['name', 'kana', 'birth', 'sex', 'age', 'addr', 'tel', 'occ', 'org', 'dept', 'title', 'industry', 'income']
    keys = [k for k in keys if k == 'name' or m.chance(.7)]
    body = [[str(m.r.randint(100, 999)), f'{m.r.randint(1, 9999999):07}'] + r for r in rows(m, keys, m.r.randint(3, 10), _style(m))]
    sep = m.pick(',', '\t')
    return m.pick('顧客属性一覧表\n', '■抽出結果（部外秘）\n') + f'出力日：2026/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02}\n\n' + tables.separated([['店番', '口座番号'] + heads(m, keys)] + body, sep, sep == ',' and m.chance(.4)) + f'件数{sep}{len(body)}\n'


def cells_one_per_line(m):
    """A table pasted from a spreadsheet into plain mail: each cell on its own line."""
    keys = m.pick(['name', 'age', 'occ', 'org'], ['org', 'dept', 'title', 'name'], ['name', 'occ', 'income'], ['name', 'sex', 'age', 'cond', 'spec'], ['hospital', 'spec', 'name'])
    style = _style(m, codes=None)
    q = m.person(m.style())
    body = [[cell(p, k) for k in keys] for p in m.people(m.r.randint(3, 6), style)]
    return f'{q.sur}様\n\n{m.pick("一覧です。", "以下に貼り付けます。", "表が崩れていたらすみません。")}\n\n' + '\n'.join('\n'.join(r) for r in [heads(m, keys)] + body) + '\n\nよろしくお願いします。\n'


def mail_table_with_remarks(m):
    a, b = m.person(m.style()), m.person(m.style())
    keys = m.pick(['name', 'age+sex', 'occ', 'income'], ['name', 'org', 'dept', 'title', 'mail'], ['org', 'industry', 'name', 'work_tel'], ['name', 'birth', 'cond', 'hospital'])
    style = _style(m, codes=None, join=m.pick('・', '/'), sexes=m.pick(('男', '女'), ('男性', '女性')))
    remark = ['再訪希望', '留守', '資料送付済', '要折返し', '', '契約中', '17時以降', '辞退']
    t = [['No.'] + heads(m, keys) + ['備考']] + [[str(i)] + r + [m.pick(*remark)] for i, r in enumerate(rows(m, keys, m.r.randint(3, 9), style), 1)]
    body = m.pick(lambda x: tables.separated(x, '\t'), lambda x: tables.pipes(x, m.chance(.5), m.chance(.5)), tables.fixed)(t)
    return f'件名：{m.pick("【至急】対象者リストの件", "Re: 名簿", "FW: 来月分の一覧")}\n\n{a.sur}さん\n\n{b.dept}の{b.sur}です。\n{m.pick("先日の分をまとめました。", "今月の反響は下記のとおりです。")}\n\n{body}\n{b.org}\n{b.title}　{b.name}\n{b.mail}\n'


def circled_number_answers(m):
    """Numbered choices, the answer's number circled."""
    v, p = m.v, m.person(m.style())
    circled, gap = '①②③④⑤⑥⑦⑧', m.pick('.', ' ', '')

    def choice(kind, values):
        chosen = m.pick(*values)
        return '　'.join((circled[i] if c == chosen else str(i + 1)) + gap + mark(kind, c, c != chosen) for i, c in enumerate(values))

    bands = m.pick(*(b for i, b in enumerate(v.INCOME_SETS) if i != v.BARE_SET))
    return (f'{m.pick("来場アンケート（回答済）", "ご利用者カード", "相談受付票")}　No.{m.r.randint(1, 500)}\n氏名　{p.name}　　{choose_sex(m, p)}　　年齢 {age(p, m.pick("（{}）", "{}歳", "({})"))}\n'
            f'問1　あなたのご職業　{choice("OCCUPATION", m.r.sample(v.OCCUPATIONS, 5))}\n問2　昨年の年収（税込）　{choice("INCOME_BAND", bands)}\n問3　お勤め先の業種　{choice("INDUSTRY", m.r.sample(v.INDUSTRIES, 5))}\n'
            f'問4　受診したことのある科　{choice("MEDICAL_SPECIALTY", m.r.sample(v.SPECIALTIES, 4))}\n問5　現在の持病　{p.cond}\n')


def web_form_answers(m):
    p = m.person(_style(m))
    pairs = [('お名前をご記入ください', p.name), ('ご年齢', cell(p, 'age')), ('性別をお選びください', cell(p, 'sex')), ('ご職業をお聞かせください', p.occ), ('差し支えなければ昨年の年収をご回答ください', cell(p, 'income')), ('勤務先（学校）の名称', p.org),
             ('ご所属とお役職', f'{p.dept}　{p.title}'), ('業種はどれにあたりますか', p.industry), ('治療中のご病気はありますか', f'{m.pick("はい　", "あります。", "")}{p.cond}'), ('ご連絡先', p.mobile), ('メールアドレス', p.mail)]
    pairs = [x for x in pairs if m.chance(.8)] or pairs
    a, b = m.pick(('Q. ', 'A. '), ('◆', '→ '), ('', '　'), ('[Q{}] ', '[A{}] '), ('＞', ''))
    return m.pick('以下の内容で回答を受け付けました。\n\n', '', 'フォーム回答通知\n\n') + '\n'.join(f'{a.format(i)}{q}\n{b.format(i)}{v}' for i, (q, v) in enumerate(pairs, 1)) + '\n'


def call_transcript(m):
    p, q = m.person(m.style()), m.person(m.style())
    talk = [('お名前とお電話番号をお願いいたします', f'{p.name}です。番号は{p.mobile}です'), ('おいくつでいらっしゃいますか', f'{age(p, m.pick("{}歳", "kanji", "{}"))}です'), ('ご職業は', f'{p.occ}です'), ('お勤め先を伺えますか', f'{p.org}の{p.dept}です'), ('お役職はございますか', f'{p.title}をしています'),
            ('昨年のご年収はいくらくらいでしょうか', f'だいたい{mark("INCOME_BAND", m.v.income(m.r))}です'), ('業種でいうと', f'{p.industry}になります'), ('最近、ご病気やお怪我は', f'{p.cond}で{p.hospital}に通っています。{p.spec}です'), ('ほかに治療はされていますか', f'{p.treatment}を受けました')]
    talk = [t for t in talk if m.chance(.75)] or talk
    a, b = m.pick(('オペレーター：', 'お客様：'), ('OP「', 'CU「'), ('Ａ＞', 'Ｂ＞'), ('（担当）', '（客）'))
    end = '」' if a.endswith('「') else ''
    return f'通話記録　担当{q.sur}\n' + '\n'.join(f'{a}{x}{end}\n{b}{y}{end}' for x, y in talk) + '\n'


def doctor_introductions(m):
    colleges, out = [x for x in m.v.SCHOOLS if '大学' in x], []
    for p in m.people(m.r.randint(2, 4), m.style(sep=m.pick('　', ' '))):
        college, before = mark('ORG', m.pick(*colleges)), mark('ORG', m.v.hospital(m.r))
        out.append(m.pick(f'{p.med_title}　{p.name}\n専門：{p.spec}\n略歴：{m.r.randint(1980, 2015)}年 {college}卒業、{before}勤務を経て現職',
                          f'{p.name}（{p.kana}）\n役職 {p.med_title}\n診療科 {p.spec}\n卒業年 平成{m.r.randint(1, 30)}年\n外来日 {m.pick("月・水", "火・金", "木")}', f'■{p.spec}\n{p.med_title} {p.name} {mark("OCCUPATION", "医師", True)}\n前任地：{before}'))
    return f'{m.person().hospital}　{m.pick("医師紹介", "スタッフのご紹介", "着任医師のお知らせ")}\n\n' + '\n\n'.join(out) + '\n'


def discharge_summary(m):
    p, d = m.person(_style(m)), m.person(m.style())
    c = p.conds(5)
    mo = m.r.randint(1, 11)
    return (f'退 院 時 サ マ リ ー\n{d.hospital}　{d.spec}\n患者ID：{m.r.randint(10 ** 6, 10 ** 7)}　{p.name}　{cell(p, "sex")}　{p.birth}　{age(p, m.pick("({})", "{}歳", "満{}歳", "（{}才）"))}\n入院日：{mo}/{m.r.randint(1, 15)}　退院日：{mo}/{m.r.randint(16, 28)}\n主治医：{d.name}\n\n'
            f'主病名：{c[0]}\n副病名：{c[1]}，{c[2]}\n感染症：HBs抗原 {mark("HEALTH_CONDITION", m.pick("陰性", "陽性", "(-)", "(+)"))}、新型コロナ抗原：{mark("HEALTH_CONDITION", m.pick("陰性", "陽性", "(-)", "(+)"))}\n手術名：{p.treatment}\n既往歴：{c[3]}（{m.r.randint(1990, 2020)}年）\n家族歴：祖父が{c[4]}\n生活歴：{p.occ}、喫煙なし\n'
            f'退院後：{d.hospital}に通院、{m.person().hospital}（{m.person().spec}）へも紹介。\n転帰：{m.pick("軽快", "治癒", "転院")}\n')


def checkup_list(m):
    style = _style(m, age=m.pick('{}', '{}歳'), codes=None)
    top = ['受診番号', m.pick('受診者氏名', '受診者'), '年齢', '性別', m.pick('事業所', '所属会社', '団体'), m.pick('部署', '所属'), '血圧', 'LDL', m.pick('所見', '診断', '判定所見'), m.pick('紹介先', '精密検査先'), '科']
    body = [[f'{m.r.randint(1, 999):04}', p.name, cell(p, 'age'), cell(p, 'sex'), p.org, p.dept, f'{m.r.randint(98, 165)}/{m.r.randint(58, 99)}', str(m.r.randint(60, 190))] + ([p.cond, p.hospital, p.spec] if m.chance(.65) else ['異常なし', '', '']) for p in m.people(m.r.randint(4, 11), style)]
    return m.pick('定期健康診断結果一覧\n', '人間ドック　要精検者\n', '') + tables.separated([top] + body, m.pick(',', '\t'))


def care_face_sheet(m):
    p, k, c = m.person(_style(m, years=(1926, 1950))), m.person(m.style()), m.person(m.style(work=m.v.WORK[4]))
    d = p.conds(3)
    return (f'フェイスシート\n利用者　{p.name} 様（{p.kana}）　{cell(p, "sex")}　{age(p, m.pick("{}歳", "満{}歳", "kanji"))}\n住所　{p.addr}　TEL {p.tel}\n認定情報　{p.disability}\n主治医　{p.hospital}　{p.spec}　{c.sur}先生\n'
            f'現病歴　{d[0]}、{d[1]}\n既往歴　{d[2]}、{p.treatment}\n感染症　{m.pick("なし", "あり（" + p.infection + "）")}\n職歴　{m.pick("元", "以前は")}{p.occ}\n家族　長男 {k.name}（{k.occ}、{k.org}勤務）{k.mobile}\n担当事業所　{c.org}　{c.title} {c.name}\n')


def staff_directory(m):
    """The list of a municipality's or a company's staff, section by section."""
    work = m.pick(*m.v.WORK[:4])
    style = m.style(work=work, sep='　')
    out = [m.person(style).org + m.pick('　職員録', '　内線電話番号表', ' 組織別名簿')]
    for _ in range(m.r.randint(2, 4)):
        lead = m.person(style)
        out.append(m.pick('○', '＜', '') + lead.dept + (m.pick('', '＞') if '＜' in out[-1] else ''))
        for p in m.people(m.r.randint(2, 5), style):
            out.append(m.pick(f'　{p.title}\t{p.name}\t{m.r.randint(200, 999)}', f'　{p.title}　{p.name}（内{m.r.randint(2000, 2999)}）', f'　{p.name}　{p.title}'))
    return '\n'.join(out) + '\n'


def advisers_directory(m):
    out = []
    for p in m.people(m.r.randint(3, 7), m.style(work=m.v.WORK[2], sep=m.pick('', ' '))):
        out.append(m.pick(f'{p.org}\n代表：{p.name}（{p.occ}）\n{p.work_addr}\n☎ {p.work_tel}', f'{p.name}\t{p.occ}\t{p.org}\t{p.work_tel}', f'【{p.org}】{p.title}・{p.name}／{p.work_addr}／{p.work_tel}'))
    return m.pick('相談員名簿\n\n', '登録専門家一覧\n\n') + m.pick('\n', '\n\n').join(out) + '\n'


def address_labels(m):
    out = []
    for p in m.people(m.r.randint(3, 6), m.style(sep=m.pick('　', ' '))):
        out.append(m.pick(f'〒{p.post}\n{p.work_addr}\n{p.org}\n{p.dept}\n{p.title}　{p.name}　様', f'{p.post}\n{p.work_addr}\n\n{p.org} {p.dept}\n{p.name} 殿', f'〒{p.post}　{p.work_addr}\n{p.org}　御中\n{p.title} {p.name} 様'))
    return '\n\n'.join(out) + '\n'


def committee_members(m):
    out = []
    for p in m.people(m.r.randint(4, 9), m.style(sep='　')):
        out.append((p.name, p.org, p.dept, p.title))
    form = m.r.randrange(4)
    title = m.pick('検討委員会委員名簿（五十音順・敬称略）', '有識者会議 構成員', '第12期審議会委員', '評議員一覧')
    if form == 0:
        body = '\n'.join(f'{n}　　{o} {t}' for n, o, _, t in out)
    elif form == 1:
        roles = (mark('JOB_TITLE', '座長'), mark('JOB_TITLE', '委員', True), mark('JOB_TITLE', '委員', True))
        body = '\n'.join(f'（{m.pick(*roles)}）{n}　{o}　{d}{t}' for n, o, d, t in out)
    elif form == 2:
        body = tables.pipes([['氏名', '所属・職名']] + [[n, f'{o} {t}'] for n, o, _, t in out])
    else:
        body = tables.fixed([['No', '氏名', '所属機関', '所属', '職名']] + [[str(i), n, o, d, t] for i, (n, o, d, t) in enumerate(out, 1)])
    return f'{title}\n{body}\n'


def career_sheet(m):
    p = m.person(_style(m, years=(1965, 2000)))
    q = [m.person(m.style()) for _ in range(3)]
    y = p.year + 23
    return (f'職務経歴書\n氏名：{p.name}（{age(p, m.pick("{}歳", "満{}歳", "full"))}・{cell(p, "sex")}）\n現住所：{p.addr}　携帯：{p.mobile}　{p.mail}\n\n【職務要約】\n{q[0].org}にて{q[0].occ}として勤務後、{q[1].org}の{q[1].dept}で{q[1].title}を担当。\n\n【職務経歴】\n'
            f'■{y}年4月～{y + 7}年3月　{q[0].org}（事業内容：{q[0].industry}）\n　{q[0].dept}　{q[0].title}\n■{y + 7}年4月～現在　{q[1].org}（業種：{q[1].industry}）\n　{q[1].dept}　{q[1].title}\n\n現年収：{mark("INCOME_BAND", m.v.income(m.r))}　希望年収：{mark("INCOME_BAND", m.v.income(m.r), True)}\n')


def tenancy_application(m):
    """Labels and values two pairs a line, with a guarantor below."""
    p, g = m.person(_style(m)), m.person(_style(m))
    sep = m.pick('\t', '　', ' | ', ',')

    def block(x, rel):
        return [rel, sep.join(('氏名', x.name, 'フリガナ', x.kana)), sep.join(('性別', cell(x, 'sex'), '年齢', cell(x, 'age'))), sep.join(('現住所', x.addr)), sep.join(('職業', x.occ, '業種', x.industry)), sep.join(('勤務先名', x.org, '所属', x.dept)),
                sep.join(('役職', x.title, '勤続年数', f'{m.r.randint(1, 30)}年')), sep.join(('年収', cell(x, 'income').replace(',', '' if sep == ',' else ','), '連絡先', x.mobile))]

    return m.pick('入居申込書\n', '賃貸保証委託申込\n') + '\n'.join(block(p, '■申込者') + block(g, m.pick('■連帯保証人', '■緊急連絡先（続柄：兄）'))) + '\n'


def sales_diary(m):
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(2)
    return m.pick(
        f'{p.org}へ新規開拓。{p.dept}の{p.name}{p.title_optional}と名刺交換。{p.industry}では中堅で、従業員は約{m.r.randint(3, 40) * 10}名。{mark("JOB_TITLE", "社長")}の{q.name}氏は元{q.occ}、年収{q.income}クラスの顧客を紹介いただける見込み。次回{p.mobile}へ連絡。\n',
        f'契約者{p.name}様（{age(p)}）の件。ご主人は{q.org}の{q.title}、{q.industry}で年収{q.income}。ご本人は{p.occ}。先月{c[0]}で{p.hospital}{p.spec}に入院、{p.treatment}を受けたとのこと。給付金請求書を送付。\n',
        f'{s.name}様訪問。{s.occ}を辞めて{q.org}に再就職された。年収は{s.income}から{q.income}へ。{c[1]}の持病があるため保険は引受基準緩和型を案内。ご紹介先：{p.name}様（{p.org}、{p.title}）。\n',
        f'午前、{s.org}（{s.industry}）。窓口の{s.sur}さんは{s.dept}から異動し、後任は{q.name}{q.title_optional}。午後、{p.sur}様宅。お子様の{s.sur}くんが{c[0]}で{p.hospital}に通っているとのこと。\n')


def matchmaking_profiles(m):
    out = []
    for p in m.people(m.r.randint(2, 5), _style(m, years=(1975, 2001))):
        out.append(m.pick(f'会員No.{m.r.randint(1000, 9999)}　{p.name}　{cell(p, "sex")}　{cell(p, "age")}\n身長 {m.r.randint(150, 185)}cm／{m.pick("A型", "O型", "B型")}\n職業：{p.occ}／年収：{cell(p, "income")}／業種：{p.industry}\n最終学歴：{mark("ORG", m.pick(*(x for x in m.v.SCHOOLS if "大学" in x)))}卒',
                          f'{p.name}さん({age(p, "{}")})　{p.occ}　年収{mark("INCOME_BAND", m.v.income(m.r))}　{p.org}勤務　次男・初婚'))
    return '\n\n'.join(out) + '\n'


def tax_clients(m):
    """Business owners with bare incomes in a unit the header gives."""
    unit, style = m.pick('千円', '万円'), m.style()
    top = [m.pick('関与先', '顧問先名'), m.pick('代表者', '事業主'), m.pick('業種', '業態'), f'{m.pick("所得金額", "事業所得", "年収", "年間収入")}({unit})', '電話']
    body = [[p.org, p.name, p.industry, mark('INCOME_BAND', f'{m.r.randint(90, 2400) * (10 if unit == "千円" else 1):,}'), p.work_tel] for p in m.people(m.r.randint(4, 10), style)]
    return m.pick('確定申告 進捗\n', '') + m.pick(lambda x: tables.separated(x, ','), lambda x: tables.separated(x, '\t'), tables.boxes, tables.fixed, lambda x: tables.pipes(x, edge=False, ruled=False))([top] + body)


def chamber_members(m):
    out = []
    for p in m.people(m.r.randint(4, 9), m.style(work=m.pick(m.v.WORK[0], m.v.WORK[5]), sep='　')):
        out.append(m.pick(f'{p.org}　（{p.industry}）　{p.title}　{p.name}　{p.work_addr}　{p.work_tel}', f'{p.org}〔{p.industry}〕{p.name}', f'・{p.org} ／ {p.title} {p.name} ／ {p.work_tel}'))
    return m.pick('会員事業所名簿　支部別\n', '異業種交流会メンバー\n') + '\n'.join(out) + '\n'


def business_card_manager(m):
    """A card-reading service's export."""
    cols = [('会社名', 'org'), ('部署名', 'dept'), ('役職', 'title'), ('氏名', 'name'), ('e-mail', 'mail'), ('郵便番号', 'post'), ('住所', 'work_addr'), ('TEL会社', 'work_tel'), ('TEL直通', 'tel'), ('Fax', 'fax'), ('携帯電話', 'mobile')]
    cols = [c for c in cols if c[1] in ('org', 'name') or m.chance(.7)]
    body = [[cell(p, k) for _, k in cols] + ['2026/01/15'] for p in m.people(m.r.randint(3, 9), m.style())]
    return tables.separated([[h for h, _ in cols] + ['名刺交換日']] + body, ',', m.chance(.6), '\r\n')


def sql_inserts(m):
    cols = m.pick([('shimei', 'name'), ('shokugyo', 'occ'), ('nenshu', 'income'), ('kinmusaki', 'org')], [('name', 'name'), ('sex', 'sex'), ('age', 'age'), ('job_title', 'title'), ('dept_name', 'dept'), ('company', 'org')],
                  [('patient_name', 'name'), ('diagnosis', 'cond'), ('department', 'spec'), ('hospital_name', 'hospital')], [('cust_nm', 'name'), ('gyoshu', 'industry'), ('employer_nm', 'org'), ('tel', 'tel')])
    table = m.pick('customers', 'm_kokyaku', 'karte', 'members')
    style = _style(m, codes=None, age='{}', sexes=m.pick(('Male', 'Female'), ('M', 'F'), ('男', '女')))
    return '\n'.join(f'INSERT INTO {table} (id, {", ".join(c for c, _ in cols)}) VALUES ({m.r.randint(1, 9999)}, ' + ', '.join(f"'{cell(p, k)}'" for _, k in cols) + ');' for p in m.people(m.r.randint(3, 8), style)) + '\n'


def yaml_and_logs(m):
    p = m.person(_style(m, codes=None, age='{}', sexes=m.pick(('Male', 'Female'), ('男性', '女性'))))
    cols = [('name', 'name'), ('gender', 'sex'), ('age', 'age'), ('occupation', 'occ'), ('employer', 'org'), ('division', 'dept'), ('position', 'title'), ('industry', 'industry'), ('annual_income', 'income')]
    cols = [c for c in cols if m.chance(.75)] or cols
    if m.chance(.5):
        return 'applicant:\n' + ''.join(f'  {k}: {cell(p, a)}\n' for k, a in cols) + '  status: pending\n'
    return ''.join(f'2026-0{m.r.randint(1, 9)}-1{m.r.randint(0, 9)} 1{m.r.randint(0, 9)}:{m.r.randint(10, 59)}:{m.r.randint(10, 59)} INFO updated ' + ' '.join(f'{k}={cell(x, a)}' for k, a in cols) + '\n' for x in m.people(m.r.randint(2, 4), m.style(sep='', income=m.v.INCOME_SETS[0], age='{}')))


def nested_json(m):
    out = []
    for p in m.people(m.r.randint(1, 4), _style(m, codes=None, age='{}', sexes=m.pick(('male', 'female'), ('男', '女')))):
        out.append(m.pick({'profile': {'氏名': p.name, '年齢': cell(p, 'age'), '性別': cell(p, 'sex')}, 'work': {'勤務先': {'名称': p.org, '業種': p.industry, '電話': p.work_tel}, '職業': p.occ, '所属': p.dept, '役職': p.title}, 'finance': {'年収': cell(p, 'income')}},
                          {'resource': 'Patient', 'name': [{'text': p.name}], 'encounter': {'serviceProvider': p.hospital, 'serviceType': p.spec}, 'condition': [{'code': {'text': c}} for c in p.conds(2)], 'procedure': p.treatment}))
    return json.dumps(out[0] if len(out) == 1 else out, ensure_ascii=False, indent=m.pick(None, 2)) + '\n'


def xml_attributes(m):
    cols = m.pick([('会員名', 'name'), ('職業', 'occ'), ('会社名', 'org'), ('業種', 'industry'), ('年収', 'income')], [('doctor', 'name'), ('hospital', 'hospital'), ('specialty', 'spec'), ('position', 'med_title')], [('氏名', 'name'), ('病名', 'cond'), ('検査結果', 'result'), ('性別', 'sex'), ('年齢', 'age')])
    people = m.people(m.r.randint(2, 7), _style(m, codes=None))
    lines = ''.join(f'<item id="{i}" ' + ' '.join(f'{t}="{escape(cell(p, k))}"' for t, k in cols) + '/>\n' for i, p in enumerate(people, 1)) if m.chance(.5) else ''.join('<entry>\n' + ''.join(f'  <{t}><value>{escape(cell(p, k))}</value></{t}>\n' for t, k in cols) + '</entry>\n' for p in people)
    return f'<?xml version="1.0" encoding="Shift_JIS"?>\n<list>\n{lines}</list>\n'


def ruled_box_table(m):
    keys = m.pick(['name', 'age', 'occ', 'income'], ['name', 'dept', 'title', 'tel'], ['name', 'cond', 'spec'], ['org', 'name', 'title'], ['name', 'org', 'industry'])
    return tables.boxes([heads(m, keys)] + rows(m, keys, m.r.randint(3, 8), _style(m), ''))


def excel_form_pairs(m):
    """Label and value pairs side by side, as a form filled in a spreadsheet copies."""
    p = m.person(_style(m))
    cells = [('申込日', '2026年4月3日'), ('受付番号', str(m.r.randint(1000, 9999))), (head(m, 'name'), p.name), (head(m, 'kana'), p.kana), ('年齢', cell(p, 'age')), ('性別', choose_sex(m, p) if m.chance(.5) else cell(p, 'sex')), (head(m, 'occ'), p.occ), (head(m, 'income'), cell(p, 'income')),
             (head(m, 'org'), p.org), (head(m, 'industry'), p.industry), (head(m, 'dept'), p.dept), (head(m, 'title'), p.title), ('ＴＥＬ', p.work_tel), ('備考', m.pick('', '特になし'))]
    return '\n'.join('\t'.join(x for pair in cells[i:i + 2] for x in pair) for i in range(0, len(cells), 2)) + '\n'


def minutes_by_organisation(m):
    sides = [m.people(m.r.randint(2, 4), m.style(work=w, sep=m.pick('', ' '))) for w in m.r.sample(m.v.WORK[:4], 2)]
    a, b = sides[0][0], sides[1][0]
    out = ['打合せ記録', f'日　時　2026/{m.r.randint(1, 12)}/{m.r.randint(1, 28)} 15:00-16:20', '場　所　当社本館6F応接', '出席者']
    for side in sides:
        out.append(f'（{side[0].org}）' + '、'.join(m.pick(f'{x.title} {x.name}', f'{x.sur}{x.title_optional}', f'{x.dept} {x.name}') + m.pick('', '様') for x in side))
    return '\n'.join(out + ['内　容', f'{a.sur}：{b.org}の{b.dept}で進めている計画について確認したい。', f'{b.sur}：来月の役員会に諮る予定。{b.industry}全体でも同様の動きがある。', f'{a.sur}：{a.dept}と{b.dept}の窓口を一本化する。', '以上']) + '\n'


def newspaper_moves(m):
    work = m.pick(*m.v.WORK[:4])
    out = [f'【{m.pick("人事", "会社人事", "機構改革と人事")}】', m.person(m.style(work=work)).org + f'（{m.r.randint(1, 12)}月1日）']
    for p, q in zip(m.people(m.r.randint(3, 7), m.style(work=work, sep=m.pick('', '　'))), m.people(7, m.style(work=work))):
        out.append(m.pick(f'▽{p.title}（{q.title}）{p.name}', f'▽{p.dept}{p.title}（{q.dept}{q.title}）{p.name}', f'△{p.two_titles}　{p.name}', f'退任（{q.title}）{p.name}', f'{p.dept} {p.title} を命ずる　{p.name}'))
    return '\n'.join(out) + '\n'


def condolences(m):
    p, q = m.person(m.style(years=(1930, 1950))), m.person(m.style())
    return m.pick(f'訃報\n{q.dept} {q.title} {q.name}氏のご尊父 {p.name}様（享年{age(p, m.pick("{}歳", "kanji"))}）が、かねてより{p.cond}にて{p.hospital}で療養中のところ、去る{m.r.randint(1, 28)}日ご逝去されました。\n喪主：{q.name}様　連絡先：{q.org} {q.dept}（{q.work_tel}）\n',
                  f'慶弔連絡\n対象者：{q.name}（{q.dept}・{q.title}）\n事由：ご母堂 {p.name}様ご逝去（{age(p, "{}歳")}、元{p.occ}）\n供花手配：{m.person().org}\n')


def infection_press_cases(m):
    """Cases as a municipality publishes them, without names."""
    out = []
    start = m.r.randint(10, 400)
    form = m.r.randrange(3)
    for i, p in enumerate(m.people(m.r.randint(3, 8), m.style()), start):
        s, a, job = p.sex_long, age(p, 'decade'), p.occ if m.chance(.7) else p.occ_idle
        if m.chance(.2):
            a, job = mark('AGE', m.pick('10歳未満', '10代')), mark('OCCUPATION', m.pick(*m.v.OCCUPATIONS_CHILD))
        sick = mark('HEALTH_CONDITION', m.pick('陽性', '陽性', '軽症', '中等症', '無症状'), True)
        out.append((i, a, s, job, p.infection, sick))
    if form == 0:
        return '発生状況（本日発表分）\n' + tables.separated([['例目', '年代', '性別', '職業', '疾患', '状態']] + [[str(i), a, s, o, c, k] for i, a, s, o, c, k in out], m.pick('\t', ','))
    if form == 1:
        return '\n'.join(f'【{i}例目】\n年代：{a}\n性別：{s}\n職業：{o}\n診断：{c}\n症状：{k}' for i, a, s, o, c, k in out) + '\n'
    return tables.pipes([['No', '年代・性別', '職業', '診断名']] + [[str(i), f'{a}{s}', o, c] for i, a, s, o, c, k in out])


def absences(m):
    """Pupils who stay at home, as a school nurse lists them."""
    style = m.style(years=(2010, 2019), sexes=m.pick(('男', '女'), ('男子', '女子')), age='{}歳')
    school, t = mark('ORG', m.pick(*(x for x in m.v.SCHOOLS if any(w in x for w in ('小学校', '中学校', '中等部', '幼稚園', '保育園'))))), m.person(m.style())
    out = [f'{school}　{m.pick("出席停止・欠席者報告", "感染症による欠席一覧")}', f'報告者　{mark("OCCUPATION", "養護教諭", True)}　{t.name}']
    form = m.r.randrange(3)
    for p in m.people(m.r.randint(3, 8), style):
        where, sick = f'{m.r.randint(1, 6)}年{m.r.randint(1, 3)}組', mark('HEALTH_CONDITION', m.pick(*m.v.SCHOOL_INFECTIONS))
        out.append((f'{where}\t{p.name}\t{cell(p, "sex")}\t{sick}\t{m.r.randint(1, 7)}日間', f'{where}　{p.name}（{cell(p, "age")}）　{sick}のため欠席', f'・{p.name}さん（{where}）：{sick}　受診先 {p.hospital}')[form])
    return '\n'.join(out) + '\n'


def round_notes(m):
    """Patients in the short notation of a doctor's list: 78M, 65歳女性."""
    out, form = [m.pick('回診メモ', '申し送り', '当直引継ぎ', 'カンファ予定')], m.r.randrange(4)
    for p in m.people(m.r.randint(4, 9), m.style(sep='')):
        room, a, s = m.r.randint(201, 712), p.age_bare, mark('SEX', 'F' if p.female else 'M')
        c = p.conds(2)
        out.append((f'{room} {p.sur} {a}{s} #{c[0]} {m.pick("", p.treatment)}'.rstrip(), f'{room}号 {p.name} ({a}{s}) {c[0]} / {c[1]}', f'#{p.name} {p.age}{p.sex} {p.spec} {c[0]}、{p.treatment}後', f'{p.name}さん（{p.age}{p.sex_long}）{c[0]}→{p.spec}コンサルト')[form])
    return '\n'.join(out) + '\n'


def clinic_timetable(m):
    """Who sees patients when, mornings and afternoons."""
    days = '月 火 水 木 金'.split()
    out = [[m.pick('診療科', '科'), '時間'] + days]
    for _ in range(m.r.randint(3, 6)):
        d = m.person(m.style(sep=''))
        for t in ('午前', '午後'):
            out.append([d.spec if t == '午前' or m.chance(.5) else '〃', t] + [m.pick('－', '休診', '') if m.chance(.25) else m.pick(x.sur, x.name) for x in m.people(5, m.style(sep=m.pick('', ' ')))])
    h = m.person()
    return f'{h.hospital} 外来診療担当表\n' + m.pick(tables.pipes, lambda x: tables.separated(x, '\t'), lambda x: tables.separated(x, ','), tables.html, tables.boxes)([[c or '－' for c in r] for r in out])


def bands_with_unit_in_header(m):
    unit, bands = m.pick(*m.v.UNIT_SETS)
    keys = m.pick(['name', 'age', 'occ', 'income'], ['name', 'org', 'income', 'industry'], ['name', 'sex', 'income', 'occ', 'title'])
    style = _style(m, income=bands, codes=None)
    before, after = m.pick(('(', ')'), ('（単位：', '）'), ('［', '］'), (' / ', ''))
    hs = [m.pick('年収', '収入', '年間所得', '税込年収') + before + unit + after if k == 'income' else head(m, k) for k in keys]
    return m.pick(lambda x: tables.separated(x, ','), lambda x: tables.separated(x, '\t'), tables.fixed, tables.pipes, tables.html)([hs] + rows(m, keys, m.r.randint(4, 11), style))


def two_line_cells(m):
    """Cells with line breaks, as a spreadsheet with wrapped columns is saved."""
    style = _style(m, codes=None, join='\n', kana='kata')
    keys = m.pick(['kana+name', 'org+dept+title', 'mobile'], ['name', 'hospital+spec', 'cond+treatment'], ['name', 'age+sex', 'occ+income'], ['org+industry', 'title+name', 'work_addr+work_tel'])
    hs = ['\n'.join({'work_addr': '所在地'}.get(k) or head(m, k) for k in key.split('+')) for key in keys]
    return m.pick(lambda x: tables.separated(x, ',', True), lambda x: tables.separated(x, ',', True), tables.html, tables.pipes)([hs] + rows(m, keys, m.r.randint(3, 8), style))


def host_print(m):
    """A mainframe's list: half-width kana, full-width numbers and blanks, a page head."""
    style = m.style(kana='half', sep='　', age='fullbare', income=[b.translate(str.maketrans('0123456789,', '０１２３４５６７８９，')) for b in m.v.INCOME_SETS[11]], birth=6)
    keys = m.pick(['kana', 'name', 'age', 'occ', 'income'], ['kana', 'name', 'org', 'title'], ['name', 'birth', 'occ', 'industry'], ['kana', 'name', 'sex', 'cond', 'spec'])
    body = [[f'{m.r.randint(1, 99999):05}'] + [cell(p, k) for k in keys] for p in m.people(m.r.randint(4, 12), style)]
    top = ['番号'] + [head(m, k) for k in keys]
    return f'＊＊　{m.pick("加入者一覧表", "取引先担当者台帳", "受給者台帳")}　＊＊　　　　　　　　{m.r.randint(1, 40)}頁\n' + tables.fixed([top] + body, 2, m.chance(.5), m.pick(' ', '　'))


def crm_mixed_headers(m):
    named = {'Company / 会社': 'org', 'Contact': 'name', '役職(Title)': 'title', 'Dept': 'dept', '業種 Industry': 'industry', 'E-mail': 'mail', '電話(代表)': 'work_tel', 'Cell': 'mobile', '職業/Occupation': 'occ', 'Annual income': 'income', 'Sex(M/F)': 'sex', 'Age at contract': 'age', 'Medical history': 'cond?'}
    hs = ['Contact'] + m.r.sample([h for h in named if h != 'Contact'], m.r.randint(4, 8))
    style = _style(m, codes=None, age='{}', sexes=('M', 'F'), none=m.pick('None', '-', 'なし'))
    return tables.separated([['LeadID'] + hs + ['Owner']] + [[f'L-{m.r.randint(1000, 9999)}'] + r + [m.person().sur] for r in rows(m, [named[h] for h in hs], m.r.randint(4, 10), style)], m.pick(',', '\t'), m.chance(.3))


def card_scan(m):
    p = m.person(m.style(sep=m.pick('', '　', ' ')))
    lines = m.pick([p.title, p.name, '', p.org, p.dept, '〒' + p.post + ' ' + p.work_addr, 'TEL ' + p.work_tel + ' FAX ' + p.fax, 'URL https://www.example.com/'],
                   [p.org + '　' + p.dept, mark('OCCUPATION', m.pick('一級建築士', '中小企業診断士', '宅地建物取引士', '技術士'), True), p.title + '　' + p.name + '（' + p.kana + '）', p.work_addr, '直通 ' + p.work_tel, '携帯 ' + p.mobile],
                   [p.name, p.hospital + ' ' + p.spec, p.med_title, p.work_addr, p.work_tel, p.mail], [p.org, p.title + ' ' + p.name, '(' + p.work_addr + ')', 'PHONE ' + p.work_tel])
    return '\n'.join(lines) + '\n'


def coded_survey_with_legend(m):
    """Answers as bare code numbers, the words only in the legend: the codes are optional."""
    v = m.v
    occs, bands = m.r.sample(v.OCCUPATIONS, 6), m.pick(*v.INCOME_SETS[:7])
    body = [[str(i), mark('SEX', m.pick('1', '2'), True), p.age_bare, mark('OCCUPATION', str(m.r.randint(1, 6)), True), mark('INCOME_BAND', str(m.r.randint(1, len(bands))), True)] for i, p in enumerate(m.people(m.r.randint(5, 12), m.style()), 1)]
    legend = '\n'.join(['※性別 1=' + mark('SEX', '男', True) + ' 2=' + mark('SEX', '女', True), '※職業 ' + '、'.join(f'{i}={mark("OCCUPATION", o, True)}' for i, o in enumerate(occs, 1)), '※年収 ' + '、'.join(f'{i}={mark("INCOME_BAND", b, True)}' for i, b in enumerate(bands, 1))])
    return tables.separated([['ID', '性別', '年齢', '職業', '年収']] + body, m.pick(',', '\t')) + legend + '\n'


def infection_mail(m):
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    return (f'各位\n\n{q.dept}の{q.sur}です。\n' + m.pick(f'{p.dept}の{p.name}さんが本日{p.infection}と診断されました。', f'{p.name}（{p.dept}、{p.title}）より、抗原検査の結果は{mark("HEALTH_CONDITION", "陽性")}との報告がありました。', f'{p.org}勤務の{p.sur}様が{p.infection}で欠勤されています。')
            + '\n' + m.pick(f'{s.sur}さんは検査の結果{mark("HEALTH_CONDITION", "陰性")}でしたが、基礎疾患（{s.cond}）があるため自宅待機とします。', f'{s.name}さんはPCR検査を受け、結果は{mark("HEALTH_CONDITION", m.pick("陽性", "陰性"))}です。', f'受診先は{s.hospital}、{s.spec}です。')
            + f'\n詳細は{q.title}の{q.name}（{q.mobile}）まで。\n')


def lab_results(m):
    style = _style(m)
    test = m.pick('HBs抗原', 'HCV抗体', 'HIV抗体', '梅毒TP', 'SARS-CoV-2 PCR', 'インフルエンザ抗原')
    test2 = m.pick('便潜血', 'ピロリ抗体', 'ノロ抗原', 'アデノ抗原')
    marks_ = style['results']
    body = [[p.name, cell(p, 'age'), cell(p, 'sex'), p.spec, mark('HEALTH_CONDITION', m.pick(*marks_)), mark('HEALTH_CONDITION', m.pick(*marks_)) if m.chance(.6) else m.pick('未実施', '')] for p in m.people(m.r.randint(4, 10), style)]
    t = [[head(m, 'name'), '年齢', '性別', '依頼科', test, test2]] + body
    return m.pick(lambda x: tables.separated(x, ','), lambda x: tables.separated(x, '\t'), tables.fixed, tables.pipes)([[c or '－' for c in r] for r in t])


def labels_run_together(m):
    """Label and value with nothing but a blank between the pairs, on one line a person."""
    out = []
    for p in m.people(m.r.randint(2, 6), _style(m)):
        pairs = [('氏名', p.name), ('性別', cell(p, 'sex')), ('年齢', cell(p, 'age')), ('職業', p.occ), ('勤務先', p.org), ('部署', p.dept), ('役職', p.title), ('年収', cell(p, 'income')), ('業種', p.industry), ('病名', p.cond), ('TEL', p.mobile)]
        pairs = [x for x in pairs if x[0] == '氏名' or m.chance(.55)]
        c, s = m.pick((':', ' '), ('：', '　'), ('=', ';'), ('：', '、'), (':', ' / '))
        out.append(s.join(h + c + v for h, v in pairs))
    return '\n'.join(out) + '\n'


def headerless_mixed(m):
    style = _style(m, codes=None)
    keys = m.pick(['title', 'dept', 'org', 'name'], ['industry', 'org', 'name', 'occ'], ['spec', 'med_title', 'name', 'hospital'], ['income', 'occ', 'age', 'sex', 'name'], ['name', 'age', 'cond', 'infection'], ['birth', 'name', 'org', 'dept'], ['name', 'sex', 'disability', 'cond', 'addr'])
    return tables.separated([[cell(p, k) for k in keys] for p in m.people(m.r.randint(3, 10), style)], m.pick(',', '\t', ';', '|', '　'))


def markdown_two_header_rows(m):
    style = _style(m, codes=None)
    keys = ['name', 'age', 'org', 'title', 'cond?', 'hospital']
    t = [['本人', '', '職場', '', '健康', ''], ['氏名', '年齢', '勤務先', '役職', '既往', '通院先']] + [[cell(p, k) for k in keys] for p in m.people(m.r.randint(3, 8), style)]
    return m.pick(tables.pipes, lambda x: tables.separated(x, '\t'), lambda x: tables.separated(x, ','), lambda x: tables.html(x))([[c or '－' for c in r] for r in t])


def html_profile_pages(m):
    p = m.person(_style(m, codes=None))
    keys = m.pick(['name', 'org', 'dept', 'title', 'work_tel'], ['name', 'sex', 'age', 'occ', 'income', 'industry'], ['name', 'hospital', 'spec', 'med_title'], ['name', 'age', 'cond', 'treatment', 'disability'])
    hs = heads(m, keys)
    return m.pick(lambda: '<ul>\n' + ''.join(f'<li><b>{h}</b>：{escape(cell(p, k))}</li>\n' for h, k in zip(hs, keys)) + '</ul>\n', lambda: '<table class="t1"><tbody>\n' + ''.join(f'<tr><th scope="row">{h}</th><td><span>{escape(cell(p, k))}</span></td></tr>\n' for h, k in zip(hs, keys)) + '</tbody></table>\n',
                  lambda: '<form>\n' + ''.join(f'<label>{h}</label><input name="f{i}" value="{escape(cell(p, k))}">\n' for i, (h, k) in enumerate(zip(hs, keys))) + '</form>\n', lambda: ''.join(f'<p>{h}<br>{escape(cell(p, k))}</p>\n' for h, k in zip(hs, keys)))()


def signature_short(m):
    p, q = m.person(m.style()), m.person(m.style())
    sig = m.pick(f'{p.name}\n{p.org} {p.title}\n{p.mail}', f'__________________\n{p.org}　{p.dept}\n　{p.name}　＜{p.mail}＞\n　TEL:{p.work_tel} FAX:{p.fax}', f'●○●○●○●○\n{p.dept}　{p.title}\n{p.name}\n{p.org}\n{p.work_addr}\n{p.mobile}\n●○●○●○●○', f'**{p.name}** | {p.title} | {p.dept}\n{p.org}\n{p.work_tel}')
    return f'{m.pick(q.org + " " + q.sur + "様", q.sur + q.title_optional, q.name + " 様")}\n\n{m.pick("いつもお世話になっております。", "平素より大変お世話になっております。", "お疲れ様です。")}\n{m.pick("請求書をお送りします。", "納期回答は明日までにいたします。", "日程を変更いただけますでしょうか。", "昨日はありがとうございました。")}\n\n{sig}\n'


def running_text(m):
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(4)
    said = [f'{p.name}さんは今年{age(p, m.pick("{}歳", "full", "kanji", "{}才"))}で、{p.occ}をしている。', f'勤め先の{p.org}では{p.dept}に所属し、今は{p.title}だそうだ。', f'{q.sur}さんのほうは{q.org}を定年まで勤め、最後は{q.dept}の{q.title}だった。', f'世帯の年収は合わせて{p.income}ほどになる。',
            f'数年前に{c[0]}と診断され、{p.hospital}の{p.spec}で{p.treatment}を受けた。', f'{c[1]}もあるため、無理はできない。', f'妹の{s.name}さんは{s.hospital}の{s.spec}に勤める{s.occ}である。', f'弟は{s.org}に勤めていて、{s.industry}の景気が悪いとこぼしていた。', f'父親は{c[2]}で亡くなり、母親は{p.disability}である。',
            f'先週、職場の{q.sur}さんが{q.infection}になり、{p.sur}さんも検査を受けたが{mark("HEALTH_CONDITION", "陰性")}だった。', f'以前は年収が{q.income}あったが、{c[3]}のため転職した。', f'連絡先は{p.mobile}。']
    return m.pick('', '　', '備考　', '相談記録：') + m.pick('', '', '\n').join(m.r.sample(said, m.r.randint(4, 7))) + '\n'


def negative_catalogue(m):
    texts = ['本製品の標準価格は3,980,000円（税別）、導入実績は約500社です。', '融資限度額は300万円以上1,000万円以下、返済期間は最長10年とします。', '補助対象経費の上限は5百万円、補助率は3分の2以内。', '契約者貸付の利率は年3.0％。保険金額は1,000万円単位でお選びいただけます。', '総務担当者会議は毎月第1月曜に開催します。',
             '抗原検査キットの在庫は420個、陽性判定ライン付き。使用期限は来年3月です。', '医療用ガスの配管工事は日曜に実施します。', '心臓部のモーターを交換し、動脈となる配線を更新した。', '東口の病院前バス停は移設されました。', '不動産価格指数は前年比2.1ポイント上昇。', '社員食堂の男女別利用率を集計しました。', '糖質オフ、塩分40％カット。',
             '応募総数は前年比120％、当選は3名様。', '労災保険の料率表を更新しました。', 'エンジニアリングプラスチックの単価改定のお知らせ', '受講料は会員5,000円、非会員8,000円。']
    return m.pick('社内報 抜粋\n', '掲示\n', 'ニュースリリース\n', '') + '\n'.join(m.r.sample(texts, m.r.randint(4, 8))) + '\n'


def negative_reorganisation(m):
    v = m.v
    d = [mark('DEPARTMENT', v.company_department(m.r), True) for _ in range(4)]
    t = [mark('JOB_TITLE', x, True) for x in m.r.sample([x for x in v.TITLES if len(x) > 2], 3)]
    return f'組織変更のお知らせ\n1. {d[0]}を新設し、{d[1]}の業務を移管する。\n2. {d[2]}を{d[3]}に統合する。\n3. {t[0]}の決裁限度額を300万円、{t[1]}を100万円に改める。\n4. {t[2]}の職務権限は別表のとおりとする。\n実施日　2026年10月1日\n'


def negative_medical_guide(m):
    v = m.v
    s = [mark('MEDICAL_SPECIALTY', x, True) for x in m.r.sample(v.SPECIALTIES, 4)]
    c = [mark('HEALTH_CONDITION', x, True) for x in m.r.sample([x for x in v.CONDITIONS if '（' not in x and len(x) > 3], 5)]
    return m.pick(f'受診科の目安\n{c[0]}・{c[1]} → {s[0]}\n{c[2]} → {s[1]}\n{c[3]}、{c[4]} → {s[2]}または{s[3]}\n', f'休診のお知らせ\n{s[0]}および{s[1]}は、学会のため9日（金）を休診いたします。ご迷惑をおかけします。\n', f'{c[0]}の患者さんは国内に約{m.r.randint(2, 90)}万人いるとされ、{c[1]}や{c[2]}を合併することがあります。詳しくは{s[2]}でご相談ください。\n', f'特約の対象となる病気：{c[0]}、{c[1]}、{c[2]}、{c[3]}。告知義務に違反した場合は契約を解除することがあります。\n')


def negative_job_offers(m):
    v, out = m.v, []
    for _ in range(m.r.randint(2, 4)):
        out.append(f'◇{mark("ORG", v.company(m.r), True)}\n職種　{mark("OCCUPATION", m.pick(*v.OCCUPATIONS_COMPANY), True)}\n業種　{mark("INDUSTRY", m.pick(*v.INDUSTRIES), True)}\n月給　{m.r.randint(19, 45)}万円～{m.r.randint(46, 70)}万円　賞与年2回\n勤務地　転勤なし／経験不問')
    return m.pick('転職フェア出展企業\n\n', '今週の求人\n\n') + '\n\n'.join(out) + '\n'


def negative_class_tables(m):
    """Code tables: every value a choice, nobody's answer."""
    v = m.v
    kind, pool, title = m.pick(('OCCUPATION', v.OCCUPATIONS, '職業コード表'), ('INDUSTRY', v.INDUSTRIES, '業種コード一覧'), ('JOB_TITLE', v.TITLES, '役職マスタ'), ('MEDICAL_SPECIALTY', v.SPECIALTIES, '診療科マスタ'))
    return f'{title}\n' + tables.separated([['コード', '名称']] + [[f'{i:03}', mark(kind, x, True)] for i, x in enumerate(m.r.sample(pool, m.r.randint(6, 12)), 1)], m.pick(',', '\t'))


LAYOUTS = [(f, n) for f, n in (
    (account_export, 14), (cells_one_per_line, 10), (mail_table_with_remarks, 12), (circled_number_answers, 12), (web_form_answers, 10), (call_transcript, 8), (doctor_introductions, 8), (discharge_summary, 8), (checkup_list, 8), (care_face_sheet, 8), (staff_directory, 8), (advisers_directory, 6),
    (address_labels, 8), (committee_members, 10), (career_sheet, 8), (tenancy_application, 8), (sales_diary, 10), (matchmaking_profiles, 6), (tax_clients, 10), (chamber_members, 6), (business_card_manager, 8), (sql_inserts, 8), (yaml_and_logs, 8), (nested_json, 8), (xml_attributes, 8), (ruled_box_table, 8),
    (excel_form_pairs, 8), (minutes_by_organisation, 8), (newspaper_moves, 8), (condolences, 6), (infection_press_cases, 6), (infection_mail, 8), (lab_results, 8), (labels_run_together, 12), (headerless_mixed, 12), (markdown_two_header_rows, 8), (html_profile_pages, 8), (signature_short, 10), (running_text, 16), (absences, 6), (round_notes, 8), (clinic_timetable, 6), (bands_with_unit_in_header, 10), (two_line_cells, 8), (host_print, 10), (crm_mixed_headers, 10), (card_scan, 10), (coded_survey_with_legend, 4),
    (negative_catalogue, 8), (negative_reorganisation, 4), (negative_medical_guide, 6), (negative_job_offers, 4), (negative_class_tables, 6))]
