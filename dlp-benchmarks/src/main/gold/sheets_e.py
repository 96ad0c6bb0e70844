"""What the layouts of part e have in common: the headers of several kinds of system, the notation of a document, rows of people."""
from cells import cell
from marks import mark


def _columns(text):
    return {k: v.split('|') for k, v in (line.split('=', 1) for line in text.strip().split('\n'))}


JAPANESE = _columns('''name=氏名（全角）|お客様氏名|漢字氏名|氏　　名|名義人|ご本人|フルネーム|姓名
kana=氏名（ｶﾅ）|カナ名|フリガナ（全角）|お名前（フリガナ）|読みがな
sex=性別|性別区分|性　別|性
age=年齢|年　齢|年齢（歳）|ご年齢|歳
birth=生年月日|生年月日（和暦）|お誕生日|出生年月日
post=〒|郵便番号（自宅）
addr=現住所|自宅住所|住所１|ご住所（自宅）|居所
tel=自宅電話|電話番号（自宅）|連絡先TEL|電話
mobile=携帯電話番号|携帯|携帯（本人）|日中連絡先
mail=メールアドレス|E-Mail|e-mailアドレス|連絡用メール
occ=ご職業区分|職業区分|職業（具体的に）|現職|職業分類|ご本人様の職業|就業形態|職業欄|お仕事
income=年収区分|前年税込年収|世帯年収|年収（税込）|年収ランク|年間所得|年収帯|額面年収|ご年収（税込）
org=勤務先名称|お勤め先|勤務先又は学校名|会社・団体名|法人名|就業先|取引先名|所属機関|会社名（正式名称）|雇用主|お勤め先・通学先
dept=所属|部署（課）|配属先|所属名称|部門|職場|組織名|担当部課|部署・課名
title=役職名称|職位|肩書|肩書き|職名|お役職名|役職（職階）
industry=業種区分|勤務先業種|業界|事業内容|業種（勤務先）|産業分類|業種・業態
hospital=医療機関名|かかりつけ医|受診先|紹介元病院|主治医療機関|病院名
spec=診療科名|受診科|科名|標榜科目|担当科|主科
cond=傷病名|主傷病名|診断名（主）|現病名|疾病名|治療中の病気|確定病名
cond?=既往歴|持病|現病・既往|健康上の留意点|服薬中の疾患|持病・アレルギー
treatment=治療内容|術式|手術歴|処置・治療|施行手術
infection=感染症名|検査結果・診断|罹患疾病|届出疾患
disability=等級・区分|手帳等級|要介護度|認定区分|障害の状況
med_title=職名|職位|院内役職
work_tel=勤務先電話|会社TEL|代表電話|TEL(勤務先)
income_bare=年収（万円）|税込年収(万円)|年収[万円]''')
ROMAJI = _columns('''name=SHIMEI|KANJI_SHIMEI|CUST_NM|NM_KJ|SHAIN_MEI
kana=SHIMEI_KN|KANA_SHIMEI|NM_KN
sex=SEIBETU|SEIBETSU|SEX_NM|SEX_KBN
age=NENREI|AGE|NENREI_SAI
birth=SEINENGAPPI|BIRTH_YMD|SEINEN_YMD
post=YUBIN_NO
addr=JUSHO|JUSYO1|ADDR_KJ
tel=TEL_NO|DENWA
mobile=KEITAI_NO|TEL2
mail=MAIL_ADDR|EMAIL_AD
occ=SHOKUGYO|SHOKUGYO_MEI|SYOKUGYO_KBN_NM|OCCUP_NM
income=NENSHU|NENSHU_KBN_NM|NENSYU_RANK|ANNUAL_INC_NM
org=KINMUSAKI|KINMUSAKI_MEI|EMPLR_NM|CORP_NM|KAISHA_MEI
dept=BUSHO|BUSHO_MEI|SHOZOKU_NM|SOSHIKI_NM|DEPT_NM
title=YAKUSHOKU|YAKUSHOKU_NM|YKSK_MEI|POST_NM
industry=GYOSHU|GYOSHU_MEI|GYOSYU_NM|INDUST_NM
hospital=IRYOKIKAN|BYOIN_MEI|HOSP_NM
spec=SHINRYOKA|KA_NM|SINRYOKA_MEI
cond=BYOMEI|SHOBYOMEI|DIAG_NM
cond?=KIOREKI|KIOU_NM
treatment=JUTSUSHIKI|CHIRYO_NM
infection=KANSENSHO|INF_NM
disability=SHOGAI_KBN|YOKAIGO_NM
med_title=SHOKUMEI
work_tel=KINMU_TEL
income_bare=NENSHU_MAN''')
ENGLISH = _columns('''name=Contact Name|Customer|Client Name|Employee Name|Name (JP)|Patient Name
kana=Name (Kana)|Kana|Furigana
sex=Gender|Sex|Sex (M/F)
age=Age|Age (yrs)|Age_at_entry
birth=Date of Birth|DOB|Birthday
post=Zip|Postal Code
addr=Address|Home Address|Street
tel=Phone|Home Phone
mobile=Mobile|Cell
mail=E-mail|Email Address|Work Email
occ=Occupation|Occupation Type|Profession|Job|Employment Status
income=Annual Income|Income Range|Household Income|Income Bracket|Yearly Income
org=Company / Account|Employer|Company|Organization|Organisation Name|Workplace
dept=Dept.|Dept|Department / Team|Division|Team|Business Unit
title=Job Title|Position|Title|Role / Title
industry=Industry|Business Sector|Industry Type|Sector
hospital=Facility|Hospital|Clinic
spec=Specialty|Clinical Dept|Service
cond=Diagnosis|Primary Dx|Disease|Condition
cond?=Medical History|PMH|Past History
treatment=Procedure|Treatment|Operation
infection=Infection|Infectious Disease
disability=Disability|Care Level
med_title=Title|Rank
work_tel=Office Phone|Tel (work)
income_bare=Income (JPY 10k)''')
CAMEL = _columns('''name=customerName|personName|fullNm
kana=nameKana|kanaName
sex=genderName|sexCdName
age=ageYears|age
birth=birthYmd|dateOfBirth
post=zipCd
addr=homeAddress|addr1
tel=telNo|homeTel
mobile=mobileNo|keitaiTel
mail=mailAddress|emailAddr
occ=occupationName|jobCategory|shokugyoName
income=annualIncomeRange|nenshu|incomeClass
org=employerName|companyNm|kinmusakiName
dept=departmentName|bushoName|orgUnit
title=positionName|jobTitle|yakushoku
industry=industryName|gyoshuName|bizCategory
hospital=facilityName|hospName
spec=clinicalDept|shinryoka
cond=diagnosisName|diseaseNm|byomei
cond?=pastHistory|kiorekiText
treatment=procedureName|treatmentNm
infection=infectionName
disability=disabilityGrade|careLevel
med_title=rankName
work_tel=officeTel
income_bare=incomeManYen''')
HALF_KANA = {'name': 'ｼﾒｲ', 'kana': 'ｶﾅｼﾒｲ', 'sex': 'ｾｲﾍﾞﾂ', 'age': 'ﾈﾝﾚｲ', 'birth': 'ｾｲﾈﾝｶﾞｯﾋﾟ', 'occ': 'ｼｮｸｷﾞｮｳ', 'income': 'ﾈﾝｼｭｳ', 'org': 'ｷﾝﾑｻｷ', 'dept': 'ﾌﾞｼｮ', 'title': 'ﾔｸｼｮｸ', 'industry': 'ｷﾞｮｳｼｭ', 'spec': 'ｶﾒｲ', 'cond': 'ﾋﾞｮｳﾒｲ', 'hospital': 'ﾋﾞｮｳｲﾝ', 'work_tel': 'TEL', 'addr': 'ｼﾞｭｳｼｮ'}


def heads(m, keys, names=JAPANESE):
    """A header a key, none twice."""
    out = []
    for k in keys:
        h = m.pick(*names[k])
        out.append(h if h not in out else next((x for x in names[k] if x not in out), h + '2'))
    return out


def notation(m, **fixed):
    """How one document writes sexes, ages, dates, numbers and incomes."""
    bands = m.pick(*[None] * 12, *m.v.INCOME_SETS)
    given = dict(years=(1958, 2003), income=bands, codes=m.pick(None, None, None, *m.v.INCOME_CODES) if bands else None, birth=m.r.randrange(7), phone=m.pick(0, 0, 1, 3),
                 kana=m.pick('kata', 'half', 'hira'), sexes=m.pick(('男', '女'), ('男', '女'), ('男性', '女性'), ('M', 'F'), ('1:男', '2:女'), ('01:男性', '02:女性')),
                 age=m.pick('{}', '{}', '{}歳', '{}才', '満{}歳', 'full'), none=m.pick('なし', '特になし', '無し', 'ー'), results=m.pick(('陽性', '陰性'), ('(+)', '(-)'), ('（＋）', '（－）')))
    return m.style(**dict(given, **fixed))


def patient(m, style=None, years=(1934, 2012)):
    """A person whose specialty, illnesses and treatment belong together and fit sex and age."""
    p = m.person(style or notation(m, years=years))
    specialties, illnesses, treatments = m.pick(*[g for g in m.v.CLINICAL if _fits(p, g[0])])
    some = m.r.sample([c for c in illnesses if not p.female or not any(w in c for w in _MEN)], 3)
    p._kept.update(spec=m.pick(*specialties), treat=m.pick(*treatments), conds1=some[:1], conds2=some[:2], conds3=some)
    return p


_MEN = ('前立腺', '精巣', '男性', 'ED')


def _fits(p, specialties):
    child = p.years_old < 16
    if '小児科' in specialties:
        return child
    if child:
        return any(s in specialties for s in ('皮膚科', '眼科', '耳鼻咽喉科'))
    return p.female or not any(s in specialties for s in ('産婦人科', '乳腺科'))


# (oldest, what a child is, what its school's name has)
_CHILDHOOD = ((5, '保育園児 年長 年少 幼児 未就園児', '園'), (11, '小学生（4年） 小5', '小学校'), (14, '中学生（2年） 中1', '中学校'), (99, '高校生（1年） 高3', '高等学校 農業高校 北高校'))


def child_occupation(m, p):
    return mark('OCCUPATION', m.pick(*next(words for oldest, words, _ in _CHILDHOOD if p.years_old <= oldest).split()))


def child_school(m, p):
    ends = next(ends for oldest, _, ends in _CHILDHOOD if p.years_old <= oldest).split()
    return mark('ORG', m.pick(*[s for s in m.v.SCHOOLS if s.endswith(tuple(ends)) or '幼稚園' in s and '園' in ends]))


def child_illness(m):
    return mark('HEALTH_CONDITION', m.pick(*next(g[1] for g in m.v.CLINICAL if '小児科' in g[0])))


def relative(m, p, female, years):
    """One more of the same surname."""
    while True:
        q = m.person(m.style(years=years, sep=p.sep))
        if female is None or q.female == female:
            q._sur, q._sur_kana = p._sur, p._sur_kana
            return q


def worker(m, **fixed):
    return m.person(notation(m, **fixed))


def ignored(kind, value):
    return mark(kind, value, True)


def rows(m, keys, n, style, make=None, blank=''):
    """A row a person; some have no employer, some cells are empty."""
    out = []
    for _ in range(n):
        p = make(m, style) if make else m.person(style)
        idle = 'occ' in keys and 'org' in keys and m.chance(.14)
        row = []
        for k in keys:
            if idle and k in ('org', 'dept', 'title', 'industry', 'work_tel') or k in ('dept', 'title', 'mail', 'tel') and m.chance(.07):
                row.append(blank)
            else:
                row.append(p.occ_idle if idle and k == 'occ' else k(p) if callable(k) else cell(p, k))
        out.append(row)
    return out
