"""Lists of doctors and patients, as health centres, hospitals, homes and makers of medicines keep them."""
import json

import tables
from clinic_f import DISABILITY_KINDS, HOME_INFECTIONS, SYMPTOM_WORDS
from marks import mark, plain
from people_f import one, patient, people, relative, style
from sheets_f import count, day, index, number, table, words
from work_f import hospital


def _symptoms(p):
    return '、'.join(mark('HEALTH_CONDITION', s, True) for s in SYMPTOM_WORDS.some(p.r, p.r.randint(1, 3)))


def _result(p):
    return mark('HEALTH_CONDITION', p._keep('result', lambda: p.r.choices(('陽性', '陰性'), (p.style.get('positive', 9), 1))[0]))


def _grade(p):
    """How grave it is: neither required nor punished in a column of its own."""
    return mark('HEALTH_CONDITION', p.r.choices(('軽症', '無症状', '中等症', '中等症Ⅰ', '重症'), (60, 20, 8, 5, 1))[0], True)


def doctors_export(m):
    """Members of a service for doctors who look for work."""
    cols = [('会員ID', number(6)), ('氏名', 'name'), ('フリガナ', 'kana'), 'sex', 'birth', 'post', 'addr', 'mobile', 'mail', ('勤務先', 'hospital'), m.pick('spec', ('専門科目', 'spec')), ('医籍登録年', lambda p: str(p.year + p.r.randint(25, 28)))]
    cols += [c for c in (('役職', 'doctor_title'), ('希望勤務', words('常勤', '非常勤', 'スポット'))) if m.chance(.5)]
    return table(m, cols, people(m, count(m, .7), 'doctor', style(m, near=.2)), 'csv', 'csv', 'quoted', 'tsv')


def doctors_headerless(m):
    cols = m.pick(['name', 'hospital', 'spec', 'doctor_title'], ['name', 'addr', 'spec', 'hospital', 'work_tel'], ['hospital', 'spec', 'name', 'doctor_title', 'work_tel'], ['name', 'kana', 'spec', 'hospital', 'mail'])
    return table(m, cols, people(m, count(m, .5), 'doctor', style(m, near=.6)), 'bare', 'tabs')


def visits_of_makers(m):
    cols = [('訪問日', day(2025, 2026)), m.pick(('施設名', 'hospital'), ('医療機関名', 'hospital')), 'spec', 'doctor_title', m.pick(('医師名', 'name'), ('Dr名', 'name')), ('面談内容', words('製品説明', '副作用情報', '講演会案内', '面会できず', '処方状況確認')), ('採用', words('採用', '未採用', '検討中'))]
    if m.chance(.4):
        cols.insert(3, ('所在地', 'work_addr'))
    return table(m, cols, people(m, count(m, .6), 'doctor', style(m)), 'tsv', 'csv', 'ruled')


def local_doctors(m):
    """Addresses of a medical association."""
    cols = [('医療機関名', 'hospital'), ('院長名', 'name'), 'spec', ('郵便番号', 'post'), ('所在地', 'work_addr'), ('電話', 'work_tel'), 'fax']
    who = [p for p in people(m, count(m, .6) * 2, 'doctor', style(m, near=1)) if p.firm.size == 0]
    return m.pick('医師会会員名簿\n', '連携医療機関一覧\n', '') + table(m, cols, who, 'tsv', 'csv', 'fixed', 'html')


def on_duty(m):
    look = style(m, sep='')
    out = [m.pick('外来担当医表', '当直表', '日直・当直割振り（医局）')]
    if m.chance(.5):
        rows = [['診療科', '月', '火', '水', '木', '金']]
        for _ in range(m.r.randint(4, 9)):
            d = one(m, 'doctor', look)
            rows.append([d.spec] + [one(m, 'doctor', look).sur if m.chance(.85) else '休診' for _ in range(5)])
        return out[0] + '\n' + tables.separated(rows, '\t')
    for n in range(1, m.r.randint(8, 28)):
        d = one(m, 'doctor', look)
        out.append(f'{m.pick("4", "10")}/{n}\t{d.spec}\t{d.name}\t{d.mobile}')
    return '\n'.join(out) + '\n'


def covid_cases(m):
    look = style(m, near=1, age=m.pick('{}', '{}歳', 'decade'), ill='plain', none=m.pick('なし', '', '無'), blank=0, positive=1 if m.chance(.3) else 200)
    cols = [(m.pick('No', '症例番号', '県番号'), index()), 'name', 'kana', 'age', 'sex', 'addr', 'phone_any', m.pick('occ', 'occ_or_job'), 'school_or_work', ('発症日', day(2021, 2022, '{}/{}/{}')), ('症状', _symptoms), ('検査結果', _result), ('重症度', _grade), 'history', ('入院先', lambda p: p.big_hospital if p.r.random() < .25 else '')]
    cols = cols[:2] + [c for c in cols[2:] if c in ('age', 'sex') or m.chance(.68)]
    return m.pick('', '', mark('HEALTH_CONDITION', '新型コロナウイルス感染症', True) + '　患者一覧（保健所限り）\n', '陽性者リスト\n') + table(m, cols, people(m, count(m, .75), 'covid', look), 'csv', 'tsv', 'ruled')


def covid_contacts(m):
    look = style(m, near=1, blank=0)
    close = ('区分', lambda p: mark('HEALTH_CONDITION', '濃厚接触者') if p.r.random() < .6 else 'その他の接触者')
    cols = [('番号', index()), 'name', 'age', 'sex', ('陽性者との関係', words('同居家族', '同僚', '友人', '同級生', '施設利用')), close, ('最終接触日', day(2021, 2022)), 'mobile', 'school_or_work', (m.pick('PCR検査', 'PCR結果', '検査結果'), lambda p: p.r.choice((_result(p), _result(p), '未実施', '検査中')))]
    look['positive'] = .3
    return m.pick('接触者調査票\n', '', '健康観察対象者一覧\n') + table(m, cols, people(m, count(m, .5), 'covid', look), 'csv', 'tsv', 'boxes')


def case_notifications(m):
    """Single reports of infections, one below the other."""
    look = style(m, near=1, age='{}歳', none='なし', ill='plain')
    out = []
    for i, p in enumerate(people(m, m.r.randint(1, 4), 'covid', look), m.r.randint(10, 900)):
        out.append(f'【患者{i}例目】\n氏名：{p.name}\n年代・性別：{p.age}　{p.sex_long}\n居住地：{p.addr}\n職業：{p.occ}' + (f'（{p.school_or_work}）' if p.school_or_work else '') + f'\n診断：{p.infection}\n'
                   f'経過：{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日　{_symptoms(p)}\n　　　翌日　{p.hospital}を受診、抗原検査：{mark("HEALTH_CONDITION", "陽性")}\n基礎疾患：{p.history}\n濃厚接触者：{m.r.randint(0, 5)}名\n')
    return '\n'.join(out)


def care_users(m):
    look = style(m, near=1, ill='plain', blank=0)
    cols = [('利用者番号', number(4)), ('利用者名', 'name'), 'kana', 'sex', 'age', 'birth', 'care', (m.pick('主病名', '疾患名', '主な疾患'), 'history'), 'addr', 'tel', ('キーパーソン', lambda p: relative(m, 'customer', p.style, p).name), ('続柄', words('長女', '長男', '次女', '嫁', '次男'))]
    look['none'] = ''
    cols = cols[:2] + [c for c in cols[2:] if c in ('care', 'age') or m.chance(.7)]
    return m.pick('', '利用者一覧\n', '担当者別利用者リスト\n') + table(m, cols, people(m, count(m, .6), 'elder', look), 'csv', 'tsv', 'fixed')


def ward_patients(m):
    look = style(m, near=1, age=m.pick('{}', '{}', '{}歳'), ill='chart', sexes=m.pick(('男', '女'), ('M', 'F')))
    cols = [(m.pick('病室', '部屋番号', 'ベッド'), lambda p: f'{p.r.randint(3, 6)}{p.r.randint(1, 20):02}'), ('患者ID', number(7)), m.pick(('患者氏名', 'name'), ('氏名', 'name')), 'age', 'sex', 'spec', ('主治医', lambda p: one(m, 'doctor', p.style).sur), 'cond', ('入院日', day(2025, 2026)), (m.pick('備考', '治療'), 'treatment')]
    who = [patient(m, look, 1, role='inpatient') for _ in range(count(m, .5))]
    ward = mark('DEPARTMENT', f'{m.r.randint(3, 7)}階{m.pick("東", "西", "", "南")}病棟')
    return m.pick('', f'{ward}　入院患者一覧\n') + table(m, cols, who, 'csv', 'tsv', 'fixed', 'ruled')


def appointments(m):
    look = style(m, near=1, ill='plain', age='{}')
    cols = [('予約時刻', lambda p: f'{p.r.randint(9, 16)}:{p.r.choice(("00", "15", "30", "45"))}'), ('患者番号', number(6)), 'name', 'kana', 'age', 'sex', 'spec', ('担当医', lambda p: one(m, 'doctor', p.style).sur), ('病名', 'cond'), 'phone_any']
    return m.pick('予約一覧\n', '') + table(m, cols, [patient(m, look, 1) for _ in range(count(m, .5))], 'csv', 'tsv', 'html')


def claims(m):
    """Illnesses on the insurers' claims: several in a cell."""
    look = style(m, near=1, ill='chart', kana='half', join=m.pick('，', '、', ' ', '；'))

    def ills(p):
        return p.style['join'].join(p.conds(p.r.choices((1, 2, 3, 4), (4, 4, 3, 2))[0]))
    cols = [('患者番号', number(7)), ('カナ氏名', 'kana'), 'name', 'sex', 'birth', ('保険者番号', lambda p: f'{p.r.randint(10 ** 7, 10 ** 8 - 1)}'), ('診療科', 'spec'), ('傷病名', ills), ('請求点数', lambda p: f'{p.r.randint(80, 42000)}')]
    return table(m, cols, [patient(m, look, 1) for _ in range(count(m, .4))], 'csv', 'tsv', 'csv')


def screening(m):
    look = style(m, near=1, ill='chart', years_old=lambda r: r.randint(40, 78))
    found = {'胃がん検診': '慢性胃炎 胃潰瘍 胃癌 胃ポリープ', '大腸がん検診': '大腸ポリープ 大腸癌 痔核', '肺がん検診': '肺癌疑い 陳旧性肺結核 気管支炎', '特定健診': '高血圧症 脂質異常症 ２型糖尿病 脂肪肝'}

    def kind(p):
        return p._keep('screening', lambda: p.r.choice(list(found)))
    kinds = ('受診項目', lambda p: mark('HEALTH_CONDITION', kind(p)[:-2], True) + '検診' if 'がん' in kind(p) else kind(p))
    cols = [('受診番号', number(5)), 'name', 'birth', 'sex', 'addr', 'phone_any', kinds, ('判定', words('要精密検査', '異常認めず', '要経過観察', '要医療')), (m.pick('精検結果', '診断名'), lambda p: mark('HEALTH_CONDITION', p.r.choice(found[kind(p)].split())) if p.r.random() < .5 else ''), ('精検機関', lambda p: p.hospital if p.r.random() < .5 else '')]
    return m.pick('検診受診者台帳\n', '') + table(m, cols, people(m, count(m, .4), 'patient', look), 'csv', 'tsv')


def disability_ledger(m):
    look = style(m, near=1, blank=0)
    cols = [('台帳番号', number(5)), 'name', 'kana', 'birth', 'sex', 'addr', ('手帳等級', 'disability'), ('障害名', lambda p: mark('HEALTH_CONDITION', DISABILITY_KINDS[plain(p.disability)[0]].draw(p.r))), ('交付日', day(2008, 2026)), ('保護者', lambda p: one(m, 'customer', p.style).name if p.years_old < 20 else '')]
    return m.pick('', '手帳所持者一覧（' + mark('ORG', '福祉事務所', True) + '）\n', '個別避難計画対象者\n') + table(m, cols, people(m, count(m, .5), 'patient', look), 'csv', 'tsv', 'fixed')


def trial_screening(m):
    look = style(m, ill='chart', join='、')
    cols = [('被験者識別コード', number(4, 'S-')), ('イニシャル', lambda p: p.r.choice('ABHKMNOSTY') + '.' + p.r.choice('AHKMSTY')), 'age', 'sex', ('原疾患', 'cond'), ('合併症', lambda p: '、'.join(p.conds(3)[1:])), ('施設', 'big_hospital'), ('適格性', words('適格', '不適格', '確認中'))]
    return m.pick('スクリーニング名簿\n', '') + table(m, cols, [patient(m, look, 2) for _ in range(m.r.randint(6, 24))], 'csv', 'tsv')


def pharmacy(m):
    look = style(m, ill='plain', near=1)
    usual = {'高血圧': 'アムロジピン錠5mg', '糖尿病': 'メトホルミン錠250mg', '高脂血': 'ロスバスタチン錠2.5mg', '胃炎': 'レバミピド錠100mg', '花粉症': 'フェキソフェナジン錠60mg', '喘息': 'シムビコート', '不眠症': 'デエビゴ錠5mg', '痛風': 'フェブリク錠20mg'}

    def drug(p):
        return usual.get(p.ills(1)[0].family, 'カロナール錠500')
    cols = [('受付日', day(2025, 2026)), 'name', 'kana', 'birth', 'phone_any', ('処方元', 'hospital'), ('診療科', 'spec'), ('薬剤名', drug), (m.pick('既往歴', '現病歴', '疾患'), 'cond'), ('アレルギー歴', words('なし', 'なし', '')), ('副作用歴', words('なし', ''))]
    return m.pick('薬歴一覧\n', '') + table(m, cols, [patient(m, look, 1) for _ in range(count(m, .4))], 'csv', 'tsv')


def patients_headerless(m):
    cols = m.pick(['name', 'age', 'sex', 'cond', 'hospital'], ['name', 'kana', 'birth', 'sex', 'addr', 'tel', 'cond'], [('', number(6)), 'name', 'age', 'sex', 'spec', 'cond'], ['name', 'birth', 'infection', 'phone_any', 'org'])
    look = style(m, near=1, age=m.pick('{}歳', '{}歳', '{}'))
    return table(m, cols, [patient(m, look, 1) for _ in range(count(m, .5))], 'bare', 'tabs')


def patients_json(m):
    look = style(m, ill='chart', age='{}')
    items = [{'patientId': f'{m.r.randint(10 ** 6, 10 ** 7)}', 'name': p.name, 'kana': p.kana, 'gender': mark('SEX', ('male', 'female')[p.female]), 'birthDate': p.birth, 'age': p.age_bare, 'department': p.spec, 'conditions': [{'display': c} for c in p.conds(m.r.randint(1, 3))], 'address': p.addr} for p in (patient(m, look, 1) for _ in range(m.r.randint(2, 12)))]
    return json.dumps({'facility': mark('ORG', hospital(m.r, 1)), 'patients': items}, ensure_ascii=False, indent=m.pick(2, 2, None)) + '\n'


def ambulance_log(m):
    look = style(m, near=1, age='{}歳', ill='plain')
    cols = [('覚知', lambda p: f'{p.r.randint(0, 23)}:{p.r.randint(0, 59):02}'), ('現場', 'addr'), ('傷病者', 'name'), 'age', 'sex', ('傷病名', 'cond'), ('既往', 'history'), ('搬送先', 'big_hospital')]
    return m.pick('救急出動記録\n', '') + table(m, cols, [patient(m, look, 1, role='emergency') for _ in range(m.r.randint(5, 18))], 'tsv', 'csv', 'pipes')


def outbreak_in_home(m):
    """Residents and staff of a home or a class with an infection."""
    sick = HOME_INFECTIONS.draw(m.r)
    look = style(m, near=1, age='{}歳')
    cols = [('No.', index()), 'name', 'age', 'sex', ('居室', lambda p: f'{p.r.randint(1, 3)}{p.r.randint(1, 20):02}'), ('発症日', day(2026, 2026)), ('診断', lambda p: mark('HEALTH_CONDITION', sick) if p.r.random() < .8 else ''), ('症状', _symptoms), ('受診先', 'hospital')]
    return m.pick('集団感染発生状況報告\n', '有症者一覧\n') + table(m, cols, people(m, m.r.randint(5, 28), 'elder', look), 'tsv', 'csv', 'boxes')


LAYOUTS = ((doctors_export, 8), (doctors_headerless, 4), (visits_of_makers, 5), (local_doctors, 4), (on_duty, 4), (covid_cases, 7), (covid_contacts, 4), (case_notifications, 4), (care_users, 5), (ward_patients, 6), (appointments, 4), (claims, 4), (screening, 4), (disability_ledger, 4), (trial_screening, 3), (pharmacy, 3),
           (patients_headerless, 4), (patients_json, 4), (ambulance_log, 3), (outbreak_in_home, 3))
