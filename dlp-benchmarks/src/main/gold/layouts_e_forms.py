"""Layouts of part e: forms that people fill in, of banks, insurers, agencies, schools, hotels and firms."""
import tables
from cells import age, cell, choose_sex, tick
from marks import mark
from people import roman
from sheets_e import child_illness, child_occupation, child_school, heads, ignored, notation, patient, relative, worker

_BOXES = (('☑', '□'), ('■', '□'), ('✓', '　'), ('(○)', '(　)'), ('【レ】', '【　】'), ('●', '○'))


def customer_due_diligence(m):
    """A bank's record of who its customer is."""
    p = worker(m, codes=None, age='{}歳')
    occ, bands = m.r.sample(m.v.COMPANY_OCCUPATIONS[:12], 4), m.pick(*m.v.INCOME_SETS)
    return (f'取引時確認記録書（個人）\n\n1　氏名　　　　{p.name}（{p.kana}）\n2　生年月日　　{p.birth}　　{age(p, "満{}歳")}\n3　住所　　　　{p.addr}\n4　職業（該当するものを選択）\n　　{tick(m, "OCCUPATION", occ, m.pick(*occ), m.pick(*_BOXES))}　□その他（　　　）\n'
            f'5　勤務先　　　{p.org}\n6　事業の内容　{p.industry}\n7　所属・役職　{p.dept}／{p.title}\n8　年収\n　　{tick(m, "INCOME_BAND", bands, m.pick(*bands), m.pick(*_BOXES), m.pick("　", chr(10) + "　　"))}\n9　取引の目的　□給与受取　■生計費決済　□投資\n10　外国PEPs　該当なし\n'
            f'確認者　{m.person().sur}　　印\n')


def household_table(m):
    """Who lives in a household: relation, age, and where each works or learns."""
    head = m.person(m.style(years=(1966, 1988), sep=m.pick('　', ' ')))
    family = [('世帯主', head), (m.pick('夫' if head.female else '妻', '配偶者'), relative(m, head, not head.female, (1966, 1988)))]
    family += [(r, relative(m, head, r != '長男', (2008, 2021))) for r in ['長男', '長女', '二女'][:m.r.randint(1, 3)]] + ([('母', relative(m, head, True, (1936, 1955)))] if m.chance(.5) else [])
    table = [[m.pick('続柄', '続き柄'), '氏名', m.pick('年齢', '満年齢'), m.pick('職業', '職業・学年'), m.pick('勤務先・学校名', '勤務先又は通学先'), '健康状態']]
    for relation, p in family:
        child, old = p.year > 2004, p.year < 1956
        occ = child_occupation(m, p) if child else p.occ_idle if old else p.occ
        work = child_school(m, p) if child else '' if old else p.org
        table.append([relation, p.name, age(p, '{}'), occ, work, (child_illness(m) if child else p.cond) if m.chance(.25) else m.pick('良好', '健康', '')])
    text = m.pick(lambda: tables.separated(table, '\t'), lambda: tables.boxes(table), lambda: tables.fixed(table), lambda: tables.separated(table, ','))()
    return m.pick('家庭状況書\n', '入園申込書（世帯の状況）\n', '就学援助費受給申請書　世帯員\n', '世帯調書\n') + f'保護者連絡先　{head.mobile}\n{text}'


def three_parties(m):
    """Applicant, guarantor and spouse side by side in a table of the lender."""
    ps = [worker(m, codes=None) for _ in range(3)]
    keys = ['name', 'kana', 'birth', 'age', 'mobile', 'occ', 'org', 'industry', 'dept', 'title', 'income']
    keys = [k for k in keys if k in ('name', 'occ', 'org', 'income') or m.chance(.7)]
    return m.pick('住宅ローン事前審査申込書\n', '奨学融資申込内容\n', 'カーリース審査シート\n') + tables.pipes([['項目', 'お申込人', '連帯保証人', '配偶者']] + [[h] + [cell(p, k) for p in ps] for h, k in zip(heads(m, keys), keys)], m.chance(.7))


def agency_registration(m):
    """A temp agency's sheet of a registered person, with the places that person worked."""
    p = worker(m, codes=None)
    past = m.people(2, m.style())
    return (f'スタッフ登録票　No.{m.r.randint(10000, 99999)}\n登録拠点：{mark("DEPARTMENT", m.pick("大宮登録センター", "梅田オフィス", "天神支店", "新宿第二オフィス"))}\n\n氏名　{p.name}　　フリガナ　{p.kana}　　性別　{choose_sex(m, p)}　　年齢　{age(p, m.pick("{}", "{}歳", "{}才"))}\n'
            f'住所　〒{p.post}　{p.addr}\n電話　{p.mobile}　　E-mail　{p.mail}\n現在の就業状況　{p.occ}\n扶養　{m.pick("有", "無")}　　前年の年収　{p.income}　　希望時給　{m.r.randint(115, 230) * 10}円\n\n＜就業歴＞\n'
            + '\n'.join(f'{m.r.randint(2008, 2024)}/{m.r.randint(1, 12)}～　{q.org}（{q.industry}）　{q.dept}　{ignored("OCCUPATION", m.pick("派遣", "正社員", "紹介予定派遣"))}' for q in past) + f'\n健康状態　{m.pick("良好", p.cond, p.cond + "（通院 月1回）")}\n面談者　{m.person().name}\n')


def candidate_summary(m):
    """A recruiter's letter about a candidate; what the candidate wishes for is not what he has."""
    p = worker(m, codes=None)
    q = m.person()
    mark_ = m.pick('■', '▼', '◇', '●', '【{}】')
    items = [('候補者', f'{p.name}様'), ('年齢／性別', f'{age(p, m.pick("{}歳", "{}"))}／{p.sex_long}'), ('現職', f'{p.org}　{p.dept}　{p.title}'), ('業界', p.industry), ('経験社数', f'{m.r.randint(1, 5)}社'), ('現年収', p.income), ('希望年収', mark('INCOME_BAND', m.v.income(m.r), True)), ('直前職', f'{q.org}（{q.industry}）')]
    lines = [(mark_.format(k) if '{' in mark_ else mark_ + k + '：') + v for k, v in items]
    r = m.person()
    return (f'{r.org}\n{r.dept}　{r.sur}様\n\nいつもお世話になっております。下記の方をご推薦いたします。\n\n' + '\n'.join(lines) + f'\n\n推薦理由\n{p.sur}様は{q.org}で{q.dept}に配属後、現職では{p.title}として部下{m.r.randint(2, 30)}名をまとめていらっしゃいます。転居は可能とのことです。\n\n'
            f'{m.person(m.style(work=m.v.SERVICE)).org}\n{ignored("JOB_TITLE", "キャリア支援担当")}　{m.person().name}\n')


def curriculum_vitae(m):
    """School and work by year and month."""
    p = worker(m, years=(1965, 1999))
    a, b = m.person(m.style(work=m.pick(*m.v.COMPANIES))), m.person(m.style(work=m.pick(*m.v.COMPANIES)))
    y = p.year + 22
    table = [['年', '月', '学歴・職歴'], [str(y), '3', mark('ORG', m.pick(*m.v.SCHOOLS[:3])) + ' 卒業'], [str(y), '4', f'{a.org} 入社'], ['', '', f'{a.dept}に配属'], [str(y + 5), '10', f'{mark("JOB_TITLE", m.pick("主任", "係長", "リーダー"))}に昇進'], [str(y + 7), '6', f'{a.org} 退職'], [str(y + 7), '7', f'{b.org} 入社'],
             [str(y + 9), '4', f'{b.dept} {b.title}'], ['', '', '現在に至る']]
    return (f'履 歴 書\n\nふりがな　{p.kana}\n氏　　名　{p.name}\n{p.birth}生（{age(p, "満{}歳")}）　※{choose_sex(m, p)}\n現住所　〒{p.post}　{p.addr}\n電話　{p.mobile}\n\n' + m.pick(lambda: tables.fixed(table), lambda: tables.separated(table, '\t'), lambda: tables.boxes(table), lambda: tables.pipes(table))()
            + f'\n本人希望記入欄　貴社規定に従います。\n健康状態　{m.pick("良好", "良好", p.cond + "（業務に支障なし）")}\n')


def showroom_questionnaire(m):
    """Answers at a show flat; prices and budgets are no income."""
    p = worker(m, codes=None)
    bands = m.pick(*m.v.INCOME_SETS)
    occs = m.r.sample(m.v.OCCUPATIONS, 5)
    box = m.pick(*_BOXES)
    return (f'ご来場アンケート\n来場日　5月{m.r.randint(1, 30)}日　担当　{m.person().sur}\nお名前　{p.name}　様　（{age(p, "{}歳")}・{p.sex_long}）\nご住所　{p.addr}\nお電話　{p.mobile}\nQ1 ご職業\n　{tick(m, "OCCUPATION", occs, m.pick(*occs), box)}\nQ2 お勤め先　{p.org}（業種：{p.industry}）\n'
            f'Q3 世帯主様の年収（税込）\n　{tick(m, "INCOME_BAND", bands, m.pick(*bands), box)}\nQ4 ご予算　{box[1]}3,000万円台　{box[0]}4,000万円台　{box[1]}5,000万円以上\nQ5 自己資金　{m.r.randint(2, 20) * 50}万円\nQ6 ご検討のきっかけ　{box[0]}結婚　{box[1]}出産　{box[1]}家賃がもったいない\n')


def tour_roster(m):
    """A tour's or a hotel's list of guests, with what the kitchen must know."""
    style = notation(m, age='{}', years=(1940, 2015), sexes=m.pick(('男', '女'), ('M', 'F')))
    table = [[m.pick('号車', '部屋', '班'), '参加者氏名', '性別', '年齢', '職業', '連絡先', '食事制限・持病']]
    for i in range(m.r.randint(5, 12)):
        p = patient(m, style)
        occ = child_occupation(m, p) if p.year > 2006 else p.occ_idle if p.year < 1955 else p.occ
        table.append([str(i // 4 + 1) if m.chance(.9) else '', p.name, cell(p, 'sex'), cell(p, 'age'), occ, p.mobile, m.pick('', '', '', 'なし', p.cond, p.conds(1)[0] + m.pick('（服薬あり）', '', '。車いす手配済'))])
    return m.pick('北陸周遊3日間　参加者名簿\n', '宿泊者名簿（旅館業法）\n', '修学旅行　引率・保護者同行者\n') + m.pick(lambda: tables.separated(table, '\t'), lambda: tables.separated(table, ','), lambda: tables.fixed(table))()


def health_declaration(m):
    """What somebody who takes out an insurance declares."""
    p = patient(m, years=(1950, 2002))
    c = p.conds(3)
    yes, no = m.pick(('はい', 'いいえ'), ('有', '無'), ('Yes', 'No'))
    return (f'告知書（{m.pick("医療", "団体信用生命", "就業不能")}保険）\n被保険者　{p.name}　{p.sex_long}　{age(p, "満{}歳")}\n職業　{p.occ}　勤務先　{p.org}\n\n1. 最近3か月以内に医師の診察を受けましたか　→　{yes}\n　病名：{c[0]}　医療機関：{p.hospital}（{p.spec}）\n2. 過去5年以内に手術を受けましたか　→　{m.pick(no, yes + "　" + p.treatment)}\n'
            f'3. 健康診断で異常の指摘　→　{m.pick(no, yes + "（" + c[1] + "）")}\n4. 現在の障がいの有無　→　{m.pick(no, no, yes + "　" + p.disability)}\n5. 血族の既往　父：{c[2]}　母：なし\n申込日　2026年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日\n')


def medical_interview_sheet(m):
    """A first visit's questions; of printed illnesses only the ticked ones are the patient's."""
    p = patient(m)
    printed = m.r.sample([c for c in m.v.CONDITIONS if len(c) < 8], 6)
    had = set(m.r.sample(printed, m.r.randint(1, 2)))
    on, off = m.pick(*_BOXES)
    return (f'問診票　{mark("ORG", m.v.hospital(m.r))}\n受診科　{p.spec}\nお名前 {p.name}（{p.kana}）　{choose_sex(m, p)}　{age(p, m.pick("{}歳", "満{}歳", "({})"))}\nお仕事　{p.occ}\n\n①どうされましたか\n　{ignored("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS))}（{m.r.randint(2, 14)}日前から）\n②いままでにかかった病気\n　'
            + '　'.join((on if c in had else off) + mark('HEALTH_CONDITION', c, c not in had) for c in printed) + f'　{off}その他（　　　）\n③手術を受けたこと　{m.pick("ない", "ある（" + p.treatment + "　" + str(m.r.randint(1998, 2024)) + "年）")}\n④お薬のアレルギー　ない\n⑤妊娠の可能性　{m.pick("いいえ", "該当しない")}\n⑥ご家族の病気　{m.pick("特になし", "父　" + p.conds(3)[1], "祖母　" + p.conds(3)[2])}\n')


def pupil_card(m):
    """A school's or nursery's card of a child with what the parents do."""
    child = patient(m, notation(m, years=(2008, 2022), sexes=('男', '女')))
    a, b = relative(m, child, False, (1968, 1994)), relative(m, child, True, (1968, 1994))
    return (f'{m.pick("児童調査票", "家庭連絡カード", "生徒個人票", "保健調査票")}　{child_school(m, child)}\n{m.r.randint(1, 3)}年{m.r.randint(1, 4)}組　{child.name}（{child.kana}）　{cell(child, "sex")}　{child.birth}生\n\n保護者（父）{a.name}\n　職業　{a.occ}\n　勤務先　{a.org}　TEL {a.work_tel}\n保護者（母）{b.name}\n'
            f'　職業　{b.occ_idle if m.chance(.3) else b.occ}\n　勤務先　{m.pick("なし", b.org)}\n緊急連絡先　{a.mobile}\n\n既往症・体質　{child_illness(m)}{m.pick("", "（医師の指示書あり）", "　※給食除去")}\nかかりつけ医　{child.hospital}　{mark("MEDICAL_SPECIALTY", m.pick("小児科", "小児アレルギー科"))}\n平熱　36.{m.r.randint(2, 8)}℃\n')


def sickness_benefit_claim(m):
    """A health insurer's claim form with the doctor's part."""
    p = patient(m, years=(1960, 2000))
    d = m.person()
    return (f'傷病手当金 支給申請書\n【被保険者記入欄】\n記号番号 {m.r.randint(10, 99)}-{m.r.randint(1000, 9999)}\n氏名 {p.name}　生年月日 {p.birth}\n住所 {p.addr}　電話 {p.mobile}\n傷病名 {p.conds(2)[0]}\n被保険者の仕事の内容（具体的に） {p.occ}\n\n【事業主証明欄】\n事業所名称 {p.org}\n事業主氏名 {d.name}　役職 {mark("JOB_TITLE", m.pick("代表取締役", "人事部長", "取締役社長"))}\n'
            f'【療養担当者記入欄】\n傷病名(1){p.conds(2)[0]} (2){p.conds(2)[1]}\n主たる症状・経過 {m.pick("休業加療を要する", p.treatment + "を施行、自宅療養中")}\n医療機関の名称 {p.hospital}\n診療科 {p.spec}　医師氏名 {m.person().name}\n')


def bilingual_card(m):
    """A visiting card with its translation: English titles and divisions count, the name in Roman letters is ignored."""
    p = m.person(m.style(sep=m.pick(' ', '　'), work=m.pick(*m.v.COMPANIES)))
    latin = f'{roman(p._giv_kana).capitalize()} {roman(p._sur_kana).upper()}'
    dept, title = m.pick(('Corporate Planning Dept.', 'General Manager'), ('Overseas Sales Division', 'Deputy Manager'), ('R&D Center', 'Senior Researcher'), ('Accounting Section', 'Chief'), ('IT Solutions Group', 'Assistant Manager'), ('Quality Assurance Dept.', 'Executive Officer'), ('Human Resources Division', 'Section Manager'))
    firm = m.pick('Ataka Seiki Co., Ltd.', 'Kitaboshi Trading Inc.', 'Mikumo Logistics Corp.', 'Yaguruma Foods Co.,Ltd.', 'Oowashi Engineering K.K.', 'Hinata Bay Shipping Ltd.')
    back = [mark('ORG', firm), mark('DEPARTMENT', dept), mark('JOB_TITLE', title), ignored('PERSON', latin), 'Phone: ' + mark('PHONE', f'+81-3-{m.r.randint(3000, 6999)}-{m.r.randint(0, 9999):04}')]
    return f'{p.org}\n{p.dept}\n{p.title}\n\n{p.name}\n\n〒{p.post} {p.work_addr}\nTEL {p.work_tel} / 携帯 {p.mobile}\n{p.mail}\n{m.pick("----- (裏面) -----", "//")}\n' + '\n'.join(back if m.chance(.6) else [back[3], back[2], back[1], back[0]]) + '\n'


def reply_by_fax(m):
    """Registration for a seminar, sent back by fax."""
    out = []
    p = m.person(m.style())
    for q in m.people(m.r.randint(1, 4), m.style(work=p._work)):
        q._kept['org'] = p._of_work('org', 1)
        out.append(m.pick(f'部署・役職　{q.dept}　{q.title}　　　お名前　{q.name}', f'ご所属：{q.dept} ／ お役職：{q.title} ／ ご氏名：{q.name}', f'（部署）{q.dept}（役職）{q.title}（氏名）{q.name}'))
    return (f'FAX返信用紙　送付先 {mark("PHONE", m.v.phone(m.r, 0))}\n{m.pick("第12回ものづくり交流会", "インボイス実務セミナー", "医療安全講習会", "BCP策定講座")}　参加申込書\n\n貴社名　{p.org}\n業　種　{p.industry}\nご住所　{p.work_addr}\nTEL　{p.work_tel}　FAX　{p.fax}\n' + '\n'.join(out) + '\n※締切 ○月末日　定員に達し次第締め切ります。\n')


def change_notice(m):
    """A customer's changed particulars, before and after."""
    a, b = worker(m, codes=None), worker(m, codes=None)
    b._kept['place'] = a._place()
    keys = [k for k in ['org', 'dept', 'title', 'occ', 'industry', 'income', 'work_tel', 'addr'] if m.chance(.75)] or ['org', 'occ']
    hs = heads(m, keys)
    head = f'お届け事項変更届\n会員番号 {m.r.randint(10 ** 7, 10 ** 8)}　お名前 {a.name}\n\n'
    return head + m.pick(lambda: tables.separated([['変更項目', '変更前', '変更後']] + [[h, cell(a, k), cell(b, k)] for h, k in zip(hs, keys)], '\t'), lambda: '\n'.join(f'{h}　（旧）{cell(a, k)} → （新）{cell(b, k)}' for h, k in zip(hs, keys)) + '\n',
                         lambda: '\n'.join(f'■{h}\n　旧：{cell(a, k)}\n　新：{cell(b, k)}' for h, k in zip(hs, keys)) + '\n')()


def numbered_survey(m):
    """Questions with their numbers and one answer below or behind each."""
    p = worker(m, codes=None)
    qs = [('あなたの性別をお知らせください。', p.sex_long), ('あなたの年齢をお知らせください。', age(p, m.pick('{}歳', '{}', 'decade', 'band'))), ('現在のご職業を教えてください。', p.occ), ('お勤め先の業種は何ですか。', p.industry), ('世帯全体の年収（税込）はどのくらいですか。', p.income), ('あなたの役職に最も近いものを選んでください。', p.title), ('現在通院中の病気はありますか。', m.pick('ない', p.cond, 'ある／' + p.cond)),
          ('差し支えなければお勤め先をお書きください。', m.pick('', p.org))]
    qs = [q for q in qs if m.chance(.8)]
    link = m.pick('\n', '\n→ ', '\n回答：', '　')
    return m.pick('くらしの意識調査　回答票\n', 'アンケート回答（1件）\n', '') + '\n'.join(f'{m.pick("Q", "問") if i == 0 else "Q"}{i + 1}{m.pick("．", ". ", "　")}{q}{m.pick("(SA)", "", "【単一回答】")}{link}{a}' for i, (q, a) in enumerate(qs)) + '\n'


def wide_form(m):
    """A paper form typed as text: two fields a line, letters of the labels spread."""
    p = worker(m, codes=None)
    return (f'{m.pick("入会申込書", "加入申込書", "身上調書", "緊急連絡カード")}\n\n氏　　名｜{p.name}　　　｜性　　別｜{cell(p, "sex")}\n年　　齢｜{cell(p, "age")}　　　｜職　　業｜{p.occ}\n勤 務 先｜{p.org}　　　｜部 課 名｜{p.dept}\n役　　職｜{p.title}　　　｜業　　種｜{p.industry}\n年　　収｜{p.income}　　　｜電　　話｜{p.mobile}\n'
            f'{m.pick("持　　病", "既 往 症")}｜{cell(p, "cond?")}\n')


def online_receipt(m):
    """The mail that confirms a web form, the values behind colons, dots or on the next line."""
    p = worker(m, codes=None, sexes=('男性', '女性'))
    keys = ['name', 'kana', 'sex', 'age', 'mail', 'mobile', 'occ', 'org', 'dept', 'title', 'industry', 'income']
    keys = [k for k in keys if k == 'name' or m.chance(.7)]
    form = m.pick('{} ：{}', '{}：\n　{}', '◆{}\n{}', '［{}］{}', '{}･･････{}', '{} = {}', '＜{}＞ {}', '{} > {}')
    return f'{p.sur} 様\n\nこのたびは{m.pick("資料請求", "口座開設のお申込み", "無料相談のご予約", "会員登録")}をいただき、ありがとうございます。\n以下の内容で承りました。\n\n' + '\n'.join(form.format(h, cell(p, k)) for h, k in zip(heads(m, keys), keys)) + '\n\n本メールは送信専用です。\n'
