"""Forms, questionnaires and papers about one person."""
from cells import age, choose_sex, tick
from clinic_f import ADMITTED, SYMPTOM_WORDS
from marks import mark
from people_f import customer, one, patient, relative, style, worker
from weighted import Weighted
from work_f import DAILY, DIVISIONS, OCCUPATION_SETS, OCCUPATION_SETS_WEIGHT, Firm, bands


def _today(m):
    return m.pick(f'{m.r.randint(2023, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日', f'令和{m.r.randint(5, 8)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日', f'{m.r.randint(2023, 2026)}/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02}')


def _lines(m, pairs, sep=None):
    """Label and value, a line each; what is empty is left out or stays empty."""
    sep = sep or m.pick('：', '：', ': ', '　', '\t')
    return '\n'.join(k + sep + x for k, x in pairs if x or m.chance(.4)) + '\n'


def _occupations(m):
    words = m.r.choices(OCCUPATION_SETS, OCCUPATION_SETS_WEIGHT)[0]
    return words, list(dict.fromkeys(words.values()))


def account_opening(m):
    p = customer(m, style(m, bands=bands(m.r)))
    return (f'{m.pick("総合口座開設申込書", "証券総合取引口座開設申込書", "口座開設依頼書")}\n申込日　{_today(m)}\n'
            + _lines(m, [('フリガナ', p.kana), ('お名前', p.name), ('生年月日', p.birth), ('性別', p.sex), ('ご住所', '〒' + p.post + ' ' + p.addr), ('電話番号', p.phone_any), ('メールアドレス', p.mail), ('ご職業', p.occ), ('お勤め先名', p.org), ('お勤め先電話番号', p.work_tel), ('部署・役職', ' '.join(x for x in (p.dept, p.title) if x)), ('業種', p.industry), ('年収', p.income)]) + '取引目的：生計費決済\n')


def card_application(m):
    look = style(m, bands=bands(m.r))
    p = customer(m, look)
    boxes = m.pick(('☑', '□'), ('■', '□'), ('レ', '□'), ('●', '○'))
    words, listed = _occupations(m)
    kinds = [DIVISIONS[p.firm.kind]] + [d for d in Weighted({d: 1 for d in DIVISIONS.values()}).some(m.r, 6) if d != DIVISIONS[p.firm.kind]][:5]
    sep = m.pick('　', '\n', '  ')
    return (f'カード入会申込書\n氏名　{p.name}　（{p.kana}）\n性別　{choose_sex(m, p)}　　生年月日　{p.birth}\n自宅　{p.addr}　TEL {p.phone_any}\n\nご職業\n{tick(m, "OCCUPATION", listed, words[p.position], boxes, sep)}\n'
            f'勤務先　{p.org}　（{p.work_tel}）\n業種\n{tick(m, "INDUSTRY", m.r.sample(kinds, len(kinds)), kinds[0], boxes, sep)}\n年収（税込）\n{tick(m, "INCOME_BAND", look["bands"].words, look["bands"].of(p._amount), boxes, sep)}\n')


def web_form_mail(m):
    """What a form on a page sends to the shop."""
    p = customer(m)
    kind = m.r.randrange(3)
    if kind == 0:
        items = [('会社名', p.org), ('部署名', p.dept), ('役職', p.title), ('お名前', p.name), ('フリガナ', p.kana), ('電話番号', p.work_tel), ('メールアドレス', p.work_mail), ('業種', p.industry), ('お問い合わせ内容', m.pick('資料を送付してください。', '見積りを希望します。', '導入費用を教えてください。'))]
    elif kind == 1:
        items = [('氏名', p.name), ('年齢', age(p, '{}歳')), ('性別', p.sex_long), ('ご職業', p.occ), ('ご年収', p.income_free), ('お電話', p.mobile), ('メール', p.mail), ('ご希望', m.pick('土日に見学したい', '保険の見直し', '住宅ローンの相談'))]
    else:
        items = [('お名前', p.name), ('ご住所', p.addr), ('生年月日', p.birth), ('ご職業', p.occ_or_job), ('勤務先', p.org), ('持病・既往症', p.history), ('連絡先', p.mobile)]
    o, c = m.pick(('【', '】'), ('■', '：'), ('[', '] '), ('●', '\n'))
    return m.pick('以下の内容でお問い合わせがありました。\n', 'フォームからの送信内容です。\n――――――\n', 'お申込みありがとうございます。\n\n') + '\n'.join(o + k + c + x for k, x in items) + f'\n\n送信日時：{_today(m)}\n'


def insurance_declaration(m):
    p = patient(m, style(m, ill='plain', years_old=lambda r: r.randint(28, 68)))
    a, b = p.conds(2)
    yes, no = m.pick(('はい', 'いいえ'), ('あり', 'なし'), ('①有', '②無'))
    return (f'{m.pick("告知書", "被保険者告知事項", "保険申込書　告知欄")}\n被保険者名　{p.name}　　{p.sex}　{age(p, m.pick("{}歳", "満{}歳"))}　　生年月日　{p.birth}\nご職業　{p.job}' + (f'　勤務先　{p.org}' if p.works else '') + f'\n年収　{p.income_free}\n'
            f'質問1　最近3か月以内の診察・検査・治療・投薬　{yes}\n　傷病名：{a}　期間：{m.r.randint(2018, 2026)}年{m.r.randint(1, 12)}月～現在　医療機関：{p.hospital}\n質問2　過去5年以内の手術・入院　' + (f'{yes}\n　手術・治療名：{p.treatment}\n' if p.treatment else f'{no}\n')
            + f'質問3　その他の病気　{yes}\n　病名：{b}\n質問4　身体の機能障害　{no}\n')


def health_questionnaire(m):
    p = patient(m, style(m, ill='plain', near=1))
    boxes = m.pick(('☑', '□'), ('■', '□'), ('〇', '・'), ('✓', '□'))
    own = p.conds(2)[1]
    listed = ['高血圧', '糖尿病', '心臓病', '脳卒中', '喘息', '胃潰瘍', '肝炎', '緑内障', '前立腺肥大']
    plain_own = p.ills(2)[1].plain
    words = boxes[0] + own + '　' if plain_own not in listed else ''
    ticks = '　'.join((boxes[0] if x == plain_own else boxes[1]) + mark('HEALTH_CONDITION', x, x != plain_own) for x in listed)
    symptom = mark('HEALTH_CONDITION', SYMPTOM_WORDS.draw(m.r), True)
    return (f'{m.pick("問診票", "初診問診票", "健康調査票")}　　{_today(m)}\nお名前　{p.name}　　ふりがな　{p.kana}\n生年月日　{p.birth}（{age(p, "{}歳")}）　性別　{choose_sex(m, p)}\n住所　{p.addr}\n電話　{p.phone_any}\n職業　{p.job}\n\n'
            f'1. 本日はどのような症状ですか\n　{symptom}が{m.r.randint(2, 14)}日前から\n2. 今までにかかった病気\n　{ticks}' + (f'\n　その他（{words.strip("　").removeprefix(boxes[0])}）' if words else '') + f'\n3. 現在治療中の病気・医療機関\n　{p.cond}（{p.hospital}）\n4. 飲んでいる薬　{m.pick("あり", "なし")}\n5. 妊娠の可能性　{m.pick("なし", "－")}\n')


def survey_sheet(m):
    look = style(m, bands=bands(m.r), sexes=('男性', '女性'))
    p = customer(m, look)
    boxes = m.pick(('☑', '□'), ('■', '□'), ('●', '○'), ('[x]', '[ ]'))
    words, listed = _occupations(m)
    ages = ['20代', '30代', '40代', '50代', '60代', '70代以上']
    mine = ages[min(max(p.years_old // 10 - 2, 0), 5)]
    kinds = list(dict.fromkeys([DAILY[p.firm.kind].words[0]] + [DAILY[k].words[0] for k in ('make', 'retail', 'it', 'care', 'build', 'bank', 'food')]))
    n = m.pick('Q{}. ', '問{}　', 'Ｑ{}．')
    return (f'{m.pick("ご来場者アンケート", "お客様満足度調査", "セミナーアンケート")}\n{n.format(1)}性別　{tick(m, "SEX", ["男性", "女性"], ("男性", "女性")[p.female], boxes)}\n{n.format(2)}年齢　{tick(m, "AGE", ages, mine, boxes)}\n{n.format(3)}ご職業　{tick(m, "OCCUPATION", listed, words[p.position], boxes)}\n'
            f'{n.format(4)}お勤め先の業種　{tick(m, "INDUSTRY", kinds, kinds[0], boxes)}\n{n.format(5)}{m.pick("世帯年収", "年収")}　{tick(m, "INCOME_BAND", look["bands"].words, look["bands"].of(p._amount), boxes)}\n{n.format(6)}ご意見　{m.pick("説明が分かりやすかった", "会場が寒かった", "特になし")}\nお名前（任意）　{m.pick(p.name, "")}\n')


def resume_form(m):
    look = style(m, kana=m.pick('hira', 'kata'), years_old=lambda r: r.randint(23, 58), sep='　')
    p = one(m, 'jobs', look)
    jobs = [worker(m, 'staff', look) for _ in range(m.r.randint(1, 3))]
    school = next(f for f in iter(lambda: Firm(m.r, 'teach'), None) if '大学' in f.name)
    out = f'履　歴　書　　{_today(m)}現在\nふりがな　{p.kana}\n氏名　{p.name}　　{p.sex}\n{p.birth}生（{age(p, "満{}歳")}）\n現住所　〒{p.post}\n　{p.addr}\n電話　{p.mobile}　　メール　{p.mail}\n\n学歴・職歴\n{p.year + 22}年3月　{mark("ORG", school.name)}卒業\n'
    y = p.year + 22
    for i, j in enumerate(jobs):
        out += f'{y}年4月　{j.org} 入社\n　　　　　{j.dept}に配属' + m.pick(f'、{j.rank}\n', '\n') + ('' if i == len(jobs) - 1 else f'{y + 5}年3月　一身上の都合により退社\n')
        y += 5
    return out + '　　　　　現在に至る\n免許・資格　普通自動車第一種運転免許\n' + m.pick('', f'本人希望　年収{mark("INCOME_BAND", "450万円", True)}以上を希望します。\n')


def career_sheet(m):
    p = worker(m, 'jobs', style(m, industry='daily'))
    q = worker(m, 'jobs', style(m, industry='daily'))
    return (f'職務経歴書\n氏名：{p.name}\n\n■職務要約\n{p.industry}の{p.org}にて{p.dept}に所属し、{m.r.randint(3, 15)}年間、{m.pick("顧客対応と後輩の育成", "受発注の管理", "新規開拓と既存顧客のフォロー", "社内システムの保守")}を担当しました。\n\n■職務経歴\n'
            f'{m.r.randint(2012, 2018)}年4月～現在　{p.org}\n　事業内容：{p.industry}　従業員数：{m.r.randint(20, 900)}名\n　所属：{p.dept}\n　役職：{p.rank}\n{m.r.randint(2005, 2011)}年4月～{m.r.randint(2012, 2015)}年3月　{q.org}\n　事業内容：{q.industry}\n　所属：{q.dept}\n')


def work_proof(m):
    p = worker(m, 'parent', style(m, phone=0))
    b = one(m, 'director', p.style, p.firm)
    kind = mark('OCCUPATION', m.r.choices(('正社員', 'パート・アルバイト', '契約社員', '派遣社員'), (5, 4, 1, 1))[0])
    return (f'就労証明書\n{m.pick("", "市長 宛" + chr(10))}証明日　{_today(m)}\n事業所名　{p.org}\n代表者名　{b.name}\n所在地　{p.work_addr}\n電話番号　{p.work_tel}\n担当者名　{one(m, "staff", p.style, p.firm).sur}\n\n1　業種　{p.industry}\n2　本人氏名　{p.name}　フリガナ　{p.kana}\n　 生年月日　{p.birth}\n'
            f'3　雇用（予定）期間　{m.r.randint(2010, 2025)}年4月1日～無期\n4　本人就労先事業所　{p.dept}\n5　雇用の形態　{kind}\n6　就労時間　月間{m.r.randint(80, 160)}時間\n')


def nursery_application(m):
    look = style(m, near=1, prefecture=False, ill='plain', none='なし')
    kid = one(m, 'pupil', dict(look, years_old=lambda r: r.randint(0, 5)))
    a, b = relative(m, 'parent', look, kid, False), relative(m, 'parent', look, kid, True)
    who = '\n'.join(f'{k}　{p.name}　{age(p, "{}歳")}　{p.job}　{p.org or "－"}　{m.pick("", p.income_free)}' for k, p in (('父', a), ('母', b)))
    return (f'保育所等利用申込書\n申込児童　{kid.name}（{kid.kana}）　{kid.birth}　{kid.sex}\n住所　{kid.addr}　電話　{b.mobile}\n世帯の状況（続柄・氏名・年齢・職業・勤務先・年収）\n{who}\n児童の健康状態　アレルギー・病気：{kid.history}\n希望園　第1希望　{mark("ORG", m.pick("さつき保育園", "みなみ保育園", "あゆみこども園", "たけのこ保育園"))}\n')


def claim_form(m):
    p = patient(m, style(m, ill='chart', among=ADMITTED))
    d = one(m, 'doctor', p.style)
    a = p.cond
    return (f'入院・手術給付金請求書\n証券記号番号　{m.r.randint(10 ** 7, 10 ** 8 - 1)}\n被保険者　{p.name}　{p.birth}生　{p.sex}\n住所　〒{p.post} {p.addr}\n日中の連絡先　{p.mobile}\n職業　{p.occ}' + (f'（{p.org}）' if p.works else '') + f'\n\n傷病名　{a}\n入院期間　{m.r.randint(1, 12)}月{m.r.randint(1, 14)}日～{m.r.randint(15, 28)}日\n'
            + (f'手術・処置　{p.treatment}\n' if p.treatment else '') + f'医療機関名　{p.hospital}　{p.spec}\n担当医　{d.name}\n')


def patient_card(m):
    """What the reception types in."""
    p = patient(m, style(m, near=1))
    pairs = [('患者番号', str(m.r.randint(1000, 99999))), ('氏名', p.name), ('カナ', p.kana), ('性別', p.sex), ('生年月日', p.birth), ('年齢', age(p, '{}歳')), ('郵便番号', p.post), ('住所', p.addr), ('電話', p.phone_any), ('職業', p.job), ('勤務先', p.org), ('受診科', p.spec), ('病名', '、'.join(p.conds(2))), ('アレルギー', m.pick('なし', '')), ('紹介元', p.hospital if m.chance(.5) else '')]
    return m.pick('患者基本情報\n', '患者登録票\n', '') + _lines(m, [x for x in pairs if m.chance(.85) or x[0] == '氏名'])


def doctor_card(m):
    d = one(m, 'doctor')
    pairs = [('医師名', d.name), ('ふりがな', d.kana), ('生年月日', d.birth), ('性別', d.sex), ('勤務先', d.hospital), ('診療科', d.spec), ('役職', d.doctor_title), ('勤務先住所', d.work_addr), ('自宅住所', d.addr), ('携帯', d.mobile), ('メール', d.mail), ('年収', d.income_free if m.chance(.4) else '')]
    return m.pick('【医師登録情報】\n', '登録内容の確認\n', '講師プロフィール\n') + _lines(m, pairs)


def loan_paper(m):
    p = customer(m, style(m, bands=None))
    s = worker(m, 'staff', p.style)
    return (f'{m.pick("個人ローン稟議書", "融資申込受付票", "保証審査依頼書")}\n担当　{s.dept} {s.name}\n\n申込人　{p.name}（{age(p, "{}歳")}）\n住所　{p.addr}\n職業・勤務先　{p.occ}・{p.org}（{p.industry}）\n' + (f'所属・役職　{" ".join(x for x in (p.dept, p.title) if x)}\n' if p.dept or p.title else '')
            + f'勤続　{m.r.randint(1, 25)}年\n年収　{p.income_free}（{m.pick("源泉徴収票", "課税証明書", "確定申告書")}）\n資金使途　{m.pick("自動車購入", "教育資金", "住宅購入", "借換え")}　{m.r.randint(5, 300)}0万円\n家族構成　{m.pick("配偶者・子2人", "単身", "配偶者")}\n意見　{m.pick("延滞なし。取り上げたい。", "返済比率は基準内である。", "個人信用情報に問題なし。")}\n')


LAYOUTS = ((account_opening, 6), (card_application, 5), (web_form_mail, 6), (insurance_declaration, 4), (health_questionnaire, 5), (survey_sheet, 5), (resume_form, 4), (career_sheet, 4), (work_proof, 4), (nursery_application, 3), (claim_form, 4), (patient_card, 4), (doctor_card, 4), (loan_paper, 4))
