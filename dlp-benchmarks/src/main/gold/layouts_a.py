"""Layouts of part a. Each takes a Maker and returns marked text."""
import json
from xml.sax.saxutils import escape

from marks import mark, pad


def _rows(m, low=4, high=14):
    return m.r.randint(low, high)


def csv_securities(m):
    """Thirteen fields of a securities house's customers."""
    head = m.pick('氏名,カナ,性別,生年月日,郵便番号,住所,電話番号,職業,年収区分,勤務先名,勤務先住所,勤務先電話番号,部署,役職,業種',
                  'お客様名,フリガナ,性別,生年月日,〒,ご住所,お電話,ご職業,年収,お勤め先,お勤め先所在地,お勤め先TEL,所属部署,お役職,業種名')
    style = m.style(income=m.pick(*m.v.INCOME_SETS), birth=m.r.randrange(7), kana='kata', phone=m.pick(0, 1, 3))
    out = [head]
    for _ in range(_rows(m)):
        p = m.person(style)
        idle = m.chance(.2)
        work = [''] * 6 if idle else [p.org, p.work_addr, p.work_tel, p.dept, p.title, p.industry]
        out.append(','.join([p.name, p.kana, p.sex, p.birth, p.post, p.addr, p.tel, p.occ_idle if idle else p.occ, p.income.replace(',', '')] + work))
    return '\n'.join(out) + '\n'


def csv_doctors_nohead(m):
    style = m.style()
    order = m.r.sample(['name', 'hospital', 'spec', 'med_title', 'tel', 'mail'], 6)
    return '\n'.join(','.join(getattr(p, k) for k in order) for p in m.people(_rows(m), style)) + '\n'


def csv_quoted_english_keys(m):
    keys = m.r.sample([('customer_name', 'name'), ('name_kana', 'kana'), ('job', 'occ'), ('employer', 'org'), ('division', 'dept'),
                       ('position', 'title'), ('annual_income', 'income'), ('industry', 'industry'), ('phone', 'tel'), ('address', 'addr')],
                      m.r.randint(6, 10))
    style = m.style(income=m.pick(*m.v.INCOME_SETS))
    out = [','.join(f'"{k}"' for k, _ in keys)]
    out += [','.join(f'"{getattr(p, a)}"' for _, a in keys) for p in m.people(_rows(m), style)]
    return '\r\n'.join(out) + '\r\n'


def mail_with_pasted_tsv(m):
    a, b = m.person(m.style()), m.person(m.style())
    head = m.pick([('氏名', 'name'), ('会社名', 'org'), ('部署', 'dept'), ('役職', 'title'), ('連絡先', 'tel')],
                  [('お名前', 'name'), ('勤務先', 'org'), ('ご職業', 'occ'), ('業種', 'industry'), ('メール', 'mail')],
                  [('患者氏名', 'name'), ('年齢', 'age_bare'), ('性別', 'sex'), ('病名', 'cond'), ('紹介元', 'hospital'), ('診療科', 'spec')])
    rows = ['\t'.join(h for h, _ in head)] + ['\t'.join(getattr(p, k) for _, k in head) for p in m.people(_rows(m), m.style())]
    return (f'{a.sur}様\n\nお世話になっております。{b.org}の{b.sur}です。\nご依頼の一覧を下記に貼り付けます。取り扱いにはご注意ください。\n\n'
            + '\n'.join(rows) + f'\n\n以上、よろしくお願いいたします。\n\n--------------------------------\n{b.org}\n{b.dept}\n{b.title}　{b.name}\nTEL：{b.work_tel}\n'
            f'E-mail：{b.mail}\n--------------------------------\n')


def aligned_list(m):
    cols = m.pick([('氏名', 'name', 16), ('勤務先', 'org', 50), ('部署', 'dept', 32), ('役職', 'title', 22), ('電話', 'work_tel', 18)],
                  [('No', None, 4), ('患者名', 'name', 16), ('性', 'sex', 4), ('年齢', 'age_bare', 6), ('診断名', 'cond', 32), ('科', 'spec', 26)],
                  [('会員名', 'name', 16), ('職業', 'occ', 26), ('年収', 'income', 34), ('業種', 'industry', 26)],
                  [('氏名', 'name', 16), ('年収(万円)', 'income_bare', 12), ('職業', 'occ', 26), ('勤務先', 'org', 46)])
    style = m.style(income=m.pick(*m.v.INCOME_SETS))
    lines = [''.join(pad(h, w) for h, _, w in cols).rstrip()]
    if m.chance(.5):
        lines.append('-' * sum(w for _, _, w in cols))
    for i, p in enumerate(m.people(_rows(m), style), 1):
        lines.append(''.join(pad(str(i) if k is None else getattr(p, k), w) for _, k, w in cols).rstrip())
    return '\n'.join(lines) + '\n'


def kv_registration(m):
    p = m.person(m.style())
    c = m.pick('：', ': ', '：　', '　')
    fields = [('氏名', p.name), ('フリガナ', p.kana), ('生年月日', p.birth), ('性別', p.sex_long), ('住所', f'〒{p.post} {p.addr}'), ('電話番号', p.tel),
              ('職業', p.occ), ('勤務先', p.org), ('所属部署', p.dept), ('役職', p.title), ('業種', p.industry), ('勤務先所在地', p.work_addr),
              ('勤務先電話', p.work_tel), ('年収', p.income)]
    fields = [f for f in fields if m.chance(.85)]
    return m.pick('口座開設申込内容\n', '【お客様情報】\n', '会員登録を受け付けました。\n\n') + '\n'.join(k + c + v for k, v in fields) + '\n'


def vertical_form(m):
    out = []
    for p in m.people(m.r.randint(1, 3), m.style()):
        pairs = [('お名前', p.name), ('ご年齢', p.age), ('ご職業', p.occ), ('お勤め先', p.org), ('部署名', p.dept), ('お役職', p.title), ('業種', p.industry),
                 ('世帯年収', p.income), ('ご連絡先', p.mobile)]
        out.append('\n'.join(f'{k}\n{v}' for k, v in pairs if m.chance(.9)))
    return '\n\n'.join(out) + '\n'


def mail_signature(m):
    p, q = m.person(m.style()), m.person(m.style())
    body = m.pick('先日はお打ち合わせのお時間をいただき、ありがとうございました。\n議事録をお送りしますのでご確認ください。',
                  'お見積書をお送りいたします。ご査収のほどお願いいたします。', '来週の訪問の件、火曜の午後でお願いできますでしょうか。')
    sig = m.pick(f'{p.org}\n{p.dept}\n{p.title} {p.name}（{p.kana}）\n〒{p.post} {p.work_addr}\nTEL {p.work_tel} / FAX {p.fax}\n{p.mail}',
                 f'＝＝＝＝＝＝＝＝＝＝＝＝\n{p.name}\n{p.org}　{p.dept}　{p.title}\n電話：{p.work_tel}（直通）\n携帯：{p.mobile}\nMail: {p.mail}\n＝＝＝＝＝＝＝＝＝＝＝＝',
                 f'*** {p.hospital} {p.dept}\n*** {p.name}\n*** TEL: {p.work_tel} (内線 {m.r.randint(1000, 9999)})\n*** {p.mail}')
    return f'{q.org}\n{q.dept} {q.name} 様\n\nいつもお世話になっております。\n{body}\n\n{sig}\n'


def business_card(m):
    p = m.person(m.style(sep=m.pick(' ', '　', '')))
    return m.pick(f'{p.org}\n\n{p.dept}\n{p.title}\n\n{p.name}\n{p.kana}\n\n〒{p.post}\n{p.work_addr}\nTEL {p.work_tel}　FAX {p.fax}\nMobile {p.mobile}\n{p.mail}\n',
                  f'{p.hospital}\n{p.spec}　{p.med_title}\n\n{p.name}\n\n{p.post}\n{p.work_addr}\nTel.{p.work_tel}\nFax.{p.fax}\nE-mail {p.mail}\n',
                  f'{p.title}\n{p.name}\n{p.org} {p.dept}\n{p.work_addr}\nT {p.work_tel}\nM {p.mobile}\n')


def referral_letter(m):
    p, d, t = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(4)
    return (f'診療情報提供書\n\n紹介先医療機関名　{t.hospital}\n{t.spec}　{t.name} 先生\n\n紹介元　{d.hospital}\n所在地　{d.work_addr}\n電話　{d.work_tel}\n医師氏名　{d.name}\n\n'
            f'患者氏名　{p.name}（{p.kana}）　{p.sex}\n生年月日　{p.birth}（{p.age}）\n住所　{p.addr}\n電話　{p.tel}\n職業　{p.occ}\n\n傷病名\n１．{c[0]}\n２．{c[1]}\n\n'
            f'紹介目的\n精査加療のお願い\n\n既往歴\n{c[2]}、{p.treatment}\n家族歴\n父：{c[3]}\n\n症状経過及び検査結果\n'
            + m.pick(f'3か月前より{mark("HEALTH_CONDITION", "労作時の息切れ", True)}を自覚し当院を受診されました。貴科での精査をお願い申し上げます。',
                     '健診で異常を指摘され、当院で経過をみておりましたが、コントロール不良のためご紹介いたします。') + '\n')


def health_observation(m):
    v = m.v
    p, q = m.person(m.style()), m.person(m.style())
    out = [f'健康観察票（{m.pick("自宅療養者", mark("HEALTH_CONDITION", "濃厚接触者", True), "宿泊療養者")}用）', f'担当：{q.sur}', '',
           f'氏名：{p.name}　（{p.age}・{p.sex}）', f'住所：{p.addr}', f'電話：{p.mobile}', f'勤務先：{p.org}　職業：{p.occ}',
           f'診断：{p.infection}', f'基礎疾患：{p.conds(2)[0]}、{p.conds(2)[1]}', f'PCR検査：{mark("HEALTH_CONDITION", m.pick("陽性", "陽性（Ct 22）"))}', '', '日付　体温　SpO2　症状']
    for d in range(m.r.randint(3, 7)):
        s = mark('HEALTH_CONDITION', m.r.choice(v.SYMPTOMS), True) if m.chance(.7) else 'なし'
        out.append(f'8/{d + 3}　{m.r.randint(362, 391) / 10}℃　{m.r.randint(93, 99)}%　{s}')
    return '\n'.join(out) + '\n'


def loan_approval(m):
    p, q = m.person(m.style()), m.person(m.style())
    return (f'稟議書（個人ローン）\n起案者　{q.dept}　{q.title}　{q.name}\n\n１．申込人\n　{p.name}（{p.age}）　{p.occ}\n　勤務先は{p.org}（{p.industry}）、勤続{m.r.randint(2, 30)}年、{p.dept}にて{p.title}を務める。\n'
            f'２．年収\n　前年の源泉徴収票により{p.income}を確認した。\n３．資金使途\n　自宅改修費用\n４．所見\n　団信の告知において{p.cond}の治療歴があるが、既に完治の診断書を徴求済み。延滞歴なし。可決としたい。\n')


def interview_note(m):
    p, q = m.person(m.style()), m.person(m.style())
    a, b = p.conds(2)
    return (f'面談記録\n日時：{m.r.randint(2023, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日 14:00～15:00\n面談者：{mark("OCCUPATION", "産業医", True)} {q.name}（{q.hospital}）\n対象者：{p.name}（{p.dept}・{p.title}）\n\n'
            f'・昨年秋に{a}と診断され、現在は月1回{p.spec}に通院中とのこと。\n・{p.treatment}を受けており、体力面の不安を訴えている。\n・以前に{b}の既往あり。\n'
            f'・上司の{q.sur}{q.title_optional}との関係は良好。\n・残業は月20時間以内とするよう人事へ意見を伝える。\n')


def daily_report(m):
    w, a, b = m.person(m.style()), m.person(m.style()), m.person(m.style())
    return (f'営業日報　{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日\n報告者：{w.dept} {w.name}\n\n1件目　{a.org}　{a.dept} {a.title} {a.name}様\n新商品の提案。{a.industry}向けの事例に興味あり。次回は見積を持参する。携帯は{a.mobile}。\n\n'
            f'2件目　{b.org}\n担当の{b.sur}様が不在のため資料のみお渡し。受付で{b.dept}の直通{b.work_tel}を教えていただいた。\n\n所感：今週は訪問件数が目標に届かず。来週は新規先を中心に回る。\n')


def crm_note(m):
    out = []
    for _ in range(m.r.randint(2, 5)):
        p = m.person(m.style())
        a = p.cond
        out.append(m.pick(
            f'{p.name}様（{p.age}、{p.occ}）来店。年収は{p.income}とのこと。NISAについて説明、奥様と相談して後日連絡。TEL {p.mobile}',
            f'{p.sur}様より入電。{p.org}を今月末で退職し、来月から{m.person(m.style()).org}に移られる。勤務先変更届を郵送。',
            f'{p.name}様　{p.org}{p.title}。業種は{p.industry}。昨年{a}で入院されたため、保険の見直しは見送り。',
            f'{p.name}様宅へ訪問。ご主人は{p.occ}、ご本人は{a}で通院中。世帯年収{p.income}。次回は住宅ローンの借換えを提案予定。'))
    return '\n'.join(f'[{m.r.randint(2022, 2026)}/{m.r.randint(1, 12)}/{m.r.randint(1, 28)}] {t}' for t in out) + '\n'


def html_table(m):
    cols = m.pick([('氏名', 'name'), ('所属', 'dept'), ('職名', 'title'), ('内線', None), ('メール', 'mail')],
                  [('医師名', 'name'), ('診療科', 'spec'), ('役職', 'med_title'), ('出身', 'hospital')],
                  [('氏名', 'name'), ('年齢', 'age_bare'), ('職業', 'occ'), ('勤務先', 'org'), ('年収', 'income'), ('業種', 'industry')],
                  [('受診者', 'name'), ('生年月日', 'birth'), ('勤務先', 'org'), ('判定', 'cond'), ('紹介先', 'hospital')])
    style = m.style(income=m.pick(*m.v.INCOME_SETS))
    rows = ['<tr>' + ''.join(f'<th>{h}</th>' for h, _ in cols) + '</tr>']
    for p in m.people(_rows(m), style):
        rows.append('<tr>' + ''.join(f'<td>{escape(getattr(p, k)) if k else m.r.randint(1000, 9999)}</td>' for _, k in cols) + '</tr>')
    return '<html><body>\n<table border="1">\n' + '\n'.join(rows) + '\n</table>\n</body></html>\n'


def json_array(m):
    keys = m.pick([('氏名', 'name'), ('職業', 'occ'), ('勤務先', 'org'), ('部署', 'dept'), ('役職', 'title'), ('年収', 'income')],
                  [('name', 'name'), ('company', 'org'), ('department', 'dept'), ('job_title', 'title'), ('industry', 'industry'), ('email', 'mail'), ('tel', 'tel')],
                  [('patientName', 'name'), ('birthDate', 'birth'), ('sex', 'sex_long'), ('diagnosis', 'cond'), ('specialty', 'spec'), ('hospital', 'hospital')])
    data = [{h: getattr(p, k) for h, k in keys} for p in m.people(m.r.randint(2, 8), m.style())]
    return json.dumps(data, ensure_ascii=False, indent=m.pick(None, 2)) + '\n'


def xml_elements(m):
    keys = m.pick([('氏名', 'name'), ('勤務先名称', 'org'), ('部署名', 'dept'), ('役職名', 'title'), ('職業', 'occ'), ('年収区分', 'income')],
                  [('Name', 'name'), ('Kana', 'kana'), ('Employer', 'org'), ('Occupation', 'occ'), ('Income', 'income'), ('Industry', 'industry')],
                  [('PatientName', 'name'), ('Sex', 'sex'), ('Disease', 'cond'), ('Department', 'spec'), ('Address', 'addr')])
    items = [''.join(f'    <{h}>{escape(getattr(p, k))}</{h}>\n' for h, k in keys) for p in m.people(m.r.randint(2, 8), m.style())]
    return '<?xml version="1.0" encoding="UTF-8"?>\n<customers>\n' + ''.join(f'  <customer>\n{i}  </customer>\n' for i in items) + '</customers>\n'


def questionnaire(m):
    """Ticked boxes: the ticked choice is the answer, the others are optional."""
    v, p = m.v, m.person(m.style())

    def choices(kind, values, boxes):
        chosen = m.r.choice(values)
        return '　'.join(boxes[0] + mark(kind, c) if c == chosen else boxes[1] + mark(kind, c, True) for c in values)

    boxes = m.pick(('☑', '□'), ('■', '□'), ('●', '○'))
    return (f'お客様アンケート\n\nお名前：{p.name}　様\nQ1 ご職業\n{choices("OCCUPATION", m.r.sample(v.OCCUPATIONS, 5), boxes)}\n'
            f'Q2 ご年収\n{choices("INCOME_BAND", m.pick(*v.INCOME_SETS), boxes)}\nQ3 お勤め先の業種\n{choices("INDUSTRY", m.r.sample(v.INDUSTRIES, 5), boxes)}\n'
            f'Q4 お勤め先の名称（任意）\n{p.org}\nQ5 現在治療中の病気がありましたらご記入ください\n{p.cond}\nご連絡先　{p.mobile}\n')


def resume(m):
    p = m.person(m.style(years=(1968, 2000), kana='hira'))
    y = p.year + 22
    q = [m.person(m.style()) for _ in range(3)]
    return (f'履歴書　　　　令和8年4月1日現在\nふりがな　{p.kana}\n氏　　名　{p.name}　　{p.sex}\n生年月日　{p.birth}生（満{p.age}）\n現 住 所　〒{p.post}　{p.addr}\n電　　話　{p.mobile}　E-mail　{p.mail}\n\n'
            f'職歴\n{y}年4月　{q[0].org}入社\n　　　　　{q[0].dept}に配属\n{y + 6}年3月　一身上の都合により退職\n{y + 6}年5月　{q[1].org}入社　{q[1].dept}　{q[1].title}として勤務\n{y + 9}年10月　{q[1].title}に昇進\n　　　　　現在に至る\n'
            f'健康状態　{m.pick("良好", p.cond + "のため月1回通院（業務に支障なし）")}\n以上\n')


def employees_pipe(m):
    cols = m.pick([('社員番号', None), ('氏名', 'name'), ('部署', 'dept'), ('役職', 'title')], [('ID', None), ('氏名', 'name'), ('所属', 'dept'), ('職位', 'title'), ('入社前の勤務先', 'org')])
    lines = ['| ' + ' | '.join(h for h, _ in cols) + ' |', '|' + '---|' * len(cols)]
    for p in m.people(_rows(m), m.style(work=m.pick(*m.v.WORK[:4]))):
        lines.append('| ' + ' | '.join(getattr(p, k) if k else str(m.r.randint(10000, 99999)) for _, k in cols) + ' |')
    return '\n'.join(lines) + '\n'


def patients_csv(m):
    cols = m.r.sample([('氏名', 'name'), ('カナ', 'kana'), ('生年月日', 'birth'), ('年齢', 'age_bare'), ('性別', 'sex'), ('住所', 'addr'), ('電話', 'tel'), ('基礎疾患', 'cond'),
                       ('診断名', 'infection'), ('職業', 'occ'), ('勤務先・学校', 'org'), ('入院先', 'hospital'), ('障害・要介護', 'disability')], m.r.randint(8, 12))
    out = ['番号,' + ','.join(h for h, _ in cols) + ',検査結果']
    style = m.style(birth=m.r.randrange(7), sexes=m.pick(('男', '女'), ('男性', '女性'), ('M', 'F')))
    for i, p in enumerate(m.people(_rows(m), style), 1):
        out.append(f'{i},' + ','.join(getattr(p, k) for _, k in cols) + ',' + mark('HEALTH_CONDITION', m.pick('陽性', '陽性', '陰性')))
    return '\n'.join(out) + '\n'


def personnel_change(m):
    out = ['人事異動のお知らせ', f'{m.r.randint(2023, 2026)}年4月1日付で下記のとおり発令する。', '']
    style = m.style(sep='　', work=m.pick(*m.v.WORK[:4]))
    for p in m.people(m.r.randint(3, 8), style):
        q = m.person(style)
        out.append(m.pick(f'{p.two_titles}（{q.title}）　{p.name}', f'{p.dept} {p.title}（{q.dept} {q.title}）　{p.name}', f'{p.name}　新：{p.dept} {p.title}　旧：{q.dept} {q.title}'))
    return '\n'.join(out) + '\n'


def outpatient_schedule(m):
    out = ['外来担当医表', '']
    for _ in range(m.r.randint(4, 8)):
        ps = m.people(m.r.randint(2, 3), m.style(sep=''))
        out.append(f'{ps[0].spec}\t' + '\t'.join(f'{d}\t{x.sur if m.chance(.5) else x.name}' for d, x in zip('月火水木金', ps)))
    return '\n'.join(out) + '\n'


def case_prose(m):
    """Prose about one person, as in a ward's or a claims handler's note."""
    p, q = m.person(m.style()), m.person(m.style())
    a, b, c = p.conds(3)
    return m.pick(
        f'{p.name}さん、{p.age}{p.sex_long}。{a}および{b}にて{p.hospital}{p.spec}に通院中。{m.r.randint(1, 12)}月より{p.treatment}を開始した。{p.disability}を所持。妻と二人暮らしで、以前は{p.occ}として働いていた。キーパーソンは長女の{q.name}さん（{q.mobile}）。\n',
        f'被保険者{p.name}様は{p.org}に勤務される{p.occ}で、本年{m.r.randint(1, 12)}月、{p.hospital}において{a}と診断され、{p.treatment}のため{m.r.randint(5, 40)}日間入院されました。{b}の既往について告知がなく、{q.dept}で確認中です。担当：{q.sur}\n',
        f'従業員の{p.name}（{p.dept}、{p.title}）が{p.infection}と判明しました。{p.sur}さんは{c}の基礎疾患があり、現在{p.hospital}に入院しています。同じ部署の{q.sur}さんも検査を受けましたが{mark("HEALTH_CONDITION", "陰性")}でした。社外への口外は厳禁です。\n')


def running_notes(m):
    """Sentences as clerks, sales people and nurses write them, in any order."""
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(5)
    said = [
        f'{p.sur}さんは{p.org}の{p.dept}に所属し、{p.title}を務めている。',
        f'ご主人の{q.sur}様は{q.org}にお勤めで、{q.title}でいらっしゃる。',
        f'年収は{p.income}、奥様と合わせて{q.income}。',
        f'本人の申告では{c[0]}と{c[1]}があり、{p.hospital}に通っている。',
        f'昨年{c[2]}が見つかり、{p.treatment}をすることになった。',
        f'前職は{q.org}で、業種としては{q.industry}にあたる。',
        f'{s.hospital}の{s.spec}に{s.name}{mark("OCCUPATION", "医師", True)}を訪ね、治験の説明を行った。',
        f'紹介者は{s.occ}の{s.name}氏。',
        f'{p.disability}の認定を受けたので、在宅勤務を認める。',
        f'連絡は{p.mobile}か、会社（{p.org}、{p.work_tel}）へ。',
        f'{q.name}（{q.years_label}、{q.occ}）が同席した。',
        f'母が{c[3]}で倒れ、介護のため離職を考えているという。',
        f'{c[4]}のため休んでいた{q.sur}{q.title_optional}が月曜に復帰する。',
        f'職業欄は「{p.occ}」、勤務先欄は「{p.org}」と記入されていた。']
    return m.pick('（メモ）', '報告：', '', '経過　') + m.pick('', '\n').join(m.r.sample(said, m.r.randint(3, 6))) + '\n'


def tsv_customers_nohead(m):
    """Work fields of customers without a header, as copied from a spreadsheet."""
    style = m.style(income=m.pick(*m.v.INCOME_SETS), birth=m.r.randrange(7))
    keys = m.pick(['name', 'sex', 'birth', 'addr', 'tel', 'occ', 'income', 'org', 'work_tel', 'dept', 'title', 'industry'], ['name', 'occ', 'org', 'industry', 'income'], ['org', 'industry', 'title', 'name', 'work_tel'])
    return '\n'.join('\t'.join(getattr(p, k) for k in keys) for p in m.people(_rows(m, 3, 9), style)) + '\n'


def sheet_with_subtotals(m):
    """Groups with a heading and a count, blank lines between them."""
    out = []
    for w in m.r.sample(m.v.WORK[:4], 2):
        first = m.person(m.style(work=w))
        group = m.people(m.r.randint(2, 5), m.style(work=w))
        out += [f'◆{first.org}'] + [f'{p.name}\t{p.title}\t{p.work_tel}' for p in group] + [f'小計\t{len(group)}名', '']
    return '\n'.join(out) + '\n'


def visit_history(m):
    """A patient's visits, one a line."""
    p = m.person(m.style())
    out = [f'{p.name}　{p.age}　{p.sex}　受診歴']
    for y in sorted(m.r.sample(range(2012, 2026), m.r.randint(3, 6))):
        v = m.person()
        out.append(f'{y}.{m.r.randint(1, 12)}　{v.hospital}　{v.spec}　{v.cond}' + m.pick('', f'　{v.treatment}'))
    return '\n'.join(out) + '\n'


def negative_job_ad(m):
    v = m.v
    t, d, i = m.r.choice(v.TITLES), m.r.choice(v.DEPARTMENTS), m.r.choice(v.INDUSTRIES)
    return (f'【求人情報】\n{mark("ORG", v.company(m.r), True)}では{mark("DEPARTMENT", d, True)}の{mark("JOB_TITLE", t, True)}候補を募集しています。\n業種：{mark("INDUSTRY", i, True)}\n職種：{mark("OCCUPATION", m.r.choice(v.OCCUPATIONS), True)}\n'
            f'給与：月給{m.r.randint(20, 45)}万円以上（経験・能力を考慮）\n想定年収：{m.r.randint(30, 50) * 10}万円～{m.r.randint(60, 90) * 10}万円\n勤務時間：9:00～17:30\n休日：土日祝、夏季休暇\n')


def negative_health_text(m):
    c = [mark('HEALTH_CONDITION', x, True) for x in m.r.sample(m.v.CONDITIONS, 4)]
    return m.pick(mark('HEALTH_CONDITION', '生活習慣病', True) + f'の予防について\n{c[0]}は自覚症状が少なく、放置すると{c[1]}などの合併症につながります。年に一度は健康診断を受け、塩分を控えた食事と適度な運動を心がけましょう。\n',
                  f'健康だより\n今月のテーマは{c[0]}です。国内の患者数は年々増えており、早期発見が大切です。{c[2]}や{c[3]}との違いについても講座で解説します。参加費は無料です。\n',
                  f'治験のお知らせ\n{c[0]}の新しい治療薬について、第II相試験を実施しています。{c[1]}を合併する方は対象外となります。\n')


def negative_lookalikes(m):
    v = m.v
    notes = (
        f'お取引先各位\n{mark("ORG", "株式会社山田循環器", True)}より、ポンプの定期点検の日程について連絡がありました。循環器とは水を循環させる装置のことで、医療とは関係ありません。\n',
        f'会議室予約\n第1会議室　{mark("DEPARTMENT", m.r.choice(v.DEPARTMENTS), True)}\n第2会議室　{mark("DEPARTMENT", m.r.choice(v.DEPARTMENTS), True)}\n大会議室　全社朝礼\n',
        f'業種別売上高（単位：百万円）\n{mark("INDUSTRY", m.r.choice(v.INDUSTRIES[:12]), True)}\t{m.r.randint(100, 9999):,}\n{mark("INDUSTRY", m.r.choice(v.INDUSTRIES[12:]), True)}\t{m.r.randint(100, 9999):,}\n合計\t{m.r.randint(10000, 99999):,}\n',
        f'助成金の対象は、売上高が前年同月比で20％以上減少した事業者です。資本金5,000万円以下、または常時使用する従業員が50人以下であることが要件となります。上限は200万円です。\n',
        f'院内掲示\n{mark("MEDICAL_SPECIALTY", m.r.choice(v.SPECIALTIES), True)}の外来は改修工事のため2階へ移動します。受付時間に変更はありません。\n',
        f'サーバーの診断結果：異常なし。ウイルス対策ソフトの検知テストは陽性判定で、想定どおりの動作でした。感染したファイルはありません。\n',
        f'透析膜の出荷数は前年比103％、検査キットは98％でした。がん保険の新規契約件数は横ばいです。\n')
    return f'社内連絡 No.{m.r.randint(100, 999)}\n\n' + '\n'.join(m.r.sample(notes, 3))


LAYOUTS = [(f, n) for f, n in (
    (csv_securities, 13), (csv_doctors_nohead, 12), (csv_quoted_english_keys, 12), (mail_with_pasted_tsv, 14), (aligned_list, 14), (kv_registration, 18),
    (vertical_form, 12), (mail_signature, 18), (business_card, 16), (referral_letter, 14), (health_observation, 12), (loan_approval, 10), (interview_note, 12),
    (daily_report, 12), (crm_note, 14), (html_table, 14), (json_array, 12), (xml_elements, 12), (questionnaire, 12), (resume, 10), (employees_pipe, 10),
    (patients_csv, 12), (personnel_change, 10), (outpatient_schedule, 8), (case_prose, 14), (running_notes, 26), (tsv_customers_nohead, 10), (sheet_with_subtotals, 8), (visit_history, 8), (negative_job_ad, 8), (negative_health_text, 10), (negative_lookalikes, 16))]
