"""Letters, forms, notes and talks of part i."""
from sheets_ij import Book

B = Book()

B.text('referral_letter', 4, '''診療情報提供書

紹介先医療機関　{a.hosp}
{dd.spec}　{dd.name}　先生 侍史

紹介元　{ee.hosp}
〒{ee.wpost}　{ee.waddr}
TEL {ee.wtel}　FAX {ee.fax}
担当者　{ee.name}

患者氏名　{p.name}（{p.kana}）様　　性別　{p.sex}
生年月日　{p.birth}（{p.age}）
住所　{p.addr}
電話番号　{p.tel}
職業　{p.occ}

【傷病名】{p.cond}
【紹介目的】[[ご高診のお願い|精査加療依頼|手術適応についてのご相談]]
【既往歴】{p.c1}、{p.c2}
【家族歴】[[父：{p.c3}|母　{p.c4}|特記事項なし]]
【症状経過】[[{day}頃より|先月下旬から]]{p.symptom}を自覚し当院を受診されました。[[精査のため貴科での診療をお願い申し上げます|{p.treat}の適応につきご判断いただければ幸いです]]。
【現在の処方】アムロジピン5mg 1T 朝食後
''', style={'ages': (20, 90)})

B.text('reply_letter', 3, '''{dd.hosp}　{dd.spec}
{dd.sur}先生　御机下

この度は{p.name}様（{p.age}、{p.sex_long}）をご紹介いただきありがとうございました。
{day}に当科を受診され、[[検査の結果|内視鏡検査にて|画像所見より]]{p.cond}と診断いたしました。既往に{p.c1}がございます。
[[{day}に{p.treat}を施行し、経過は良好です。|当面は外来で経過をみさせていただきます。|{p.treat}を予定しております。]]
今後とも何卒よろしくお願い申し上げます。

{ee.hosp}　{ee.spec}
[[{ee.name}|«j:部長»　{ee.name}]]
''', style={'ages': (20, 90)})

B.text('discharge_summary', 3, '''退院時サマリー
ID：{n_10000_99999}　氏名：{p.name}　{p.age} {p.sex}
入院科：{p.spec}　主治医：{dd.name}
入院日：{date}　退院日：{date}
診断名：#1 {p.cond}　#2 {p.c1}　#3 {p.c2}
既往歴：{p.c3}
現病歴：{p.symptom}にて救急外来を受診、{p.c0}の診断で入院となった。
経過：入院後{p.treat}を行い軽快。退院後は{ee.hosp}にて継続加療の方針。
退院時処方：別紙参照
記載者　{ff.sur}
''', style={'ages': (30, 92)})

B.text('care_plan', 3, '''居宅サービス計画書（１）
利用者名　{p.name}　様　　生年月日　{p.birth}　　住所　{p.addr}
居宅サービス計画作成者氏名　{dd.name}
居宅介護支援事業者・事業所名及び所在地　{dd.org}　{dd.waddr}
計画作成日　{date}
要介護状態区分　{p.care}
利用者及び家族の意向　本人：家で暮らしたい。長女（{ww.name}、{ww.occ}）：仕事を続けながら介護したい。
主な傷病　{p.c0}、{p.c1}
かかりつけ医　{ff.hosp}（{ff.spec}　{ff.sur}先生）
緊急連絡先　{ww.mobile}
''', style={'ages': (70, 96), 'kind': 'care', 'birth': ['era', 'kanji']})

B.text('disability_certificate', 2, '''身体障害者診断書・意見書
総括表
氏名　{p.name}　　{p.birth}生　　{p.sex}
住所　{p.addr}
① 障害名　{p.handicap}
② 原因となった疾病・外傷名　{p.cond}
③ 疾病・外傷発生年月日　{date}
⑤ 総合所見　歩行には[[杖を|装具を]]要する。
上記のとおり診断する。
病院又は診療所の名称　{dd.hosp}
所在地　{dd.waddr}
診療担当科名　{dd.spec}　　医師氏名　{dd.name}　印
''', style={'ages': (30, 88)})

B.text('medical_certificate', 3, '''診断書

住所　{p.addr}
氏名　{p.name}
生年月日　{p.birth}　　[[{p.sex}|{p.sex_long}]]

病名　{p.cond}

上記の診断にて{date}より当院[[外来|{p.spec}]]に通院中である。[[今後約{n_1_3}か月間の休養を要する|就労にあたっては残業の制限を要する]]ものと認める。
以上のとおり診断します。

{date}
{dd.hosp}
{dd.waddr}
電話 {dd.wtel}
«c!:医師»　　{dd.name}　㊞
''', style={'ages': (22, 75)})

B.text('interview_ticks', 4, '''【予診票】
氏名：{p.name}　年齢：{p.age}
■ 現在かかっている病気に○をつけてください
　[[☑|■]] {p.c1}　□ «h!:心臓病»　□ «h!:腎臓病»　□ «h!:肝臓病»　□ その他（　　）
■ 職業
　□ «c!:会社員»　□ «c!:公務員»　[[☑|■]] {p.occ}　□ «c!:その他»
■ アレルギー　[[□有 ☑無|☑有（{p.c2}） □無]]
連絡先：{p.mobile}
''', style={'ages': (22, 80)})

B.text('signature_compact', 3, '''{ee.sur}様

資料を送付いたします。[[ご査収ください。|ご不明な点がございましたらご連絡ください。]]

――――――――――
{dd.name}｜{dd.title}
{dd.org}　{dd.dept}
T {dd.wtel} / M {dd.mobile}
{dd.mail}
――――――――――
''')

B.text('signature_hospital', 3, '''{ee.hosp}　{ee.spec}
{ee.sur} 先生

平素より大変お世話になっております。{dd.hosp} {dd.spec}の{dd.sur}です。
来月の[[研究会|症例検討会]]の件、[[ご講演をお引き受けいただき|«j!:座長»をご快諾いただき]]誠にありがとうございます。

**************************
{dd.hosp}
{dd.spec}　{dd.dtitle}
{dd.name}
{dd.waddr}
Tel: {dd.wtel} (内線 {n_1000_4999})
{dd.mail}
**************************
''', style={'kind': 'hospital'})

B.text('personnel_notice', 4, '''人事発令
{date}付

[[{a.org}
|]]⟦4~9~{p.name}　（新）{p.dept}　{p.title}　（旧）{q.dept}　{q.title}
⟧
以上
''', '''令和8年4月1日付 人事異動

⟦4~9~{p.title}（{q.title}）{p.name}
⟧
【退職】
{a.name}（{a.dept}）
''', style={'kind': ['firm', 'office', 'hospital'], 'one': True, 'ages': (28, 64)})

B.text('resume_form', 3, '''履　歴　書　　　　　{date}現在
ふりがな　{p.kana}
氏　名　　{p.name}
{p.birth}生（満{p.age}）　{p.sex}
現住所　〒{p.post}
　　　　{p.addr}
電　話　{p.mobile}
E-mail　{p.mail}

学歴・職歴
{n_1990_2012}年3月　{a.college}卒業
{n_2012_2014}年4月　{b.org}入社　{b.dept}配属
{n_2015_2019}年10月　同社　{b.title}
{n_2020_2022}年3月　{b.org}退職
{n_2022_2024}年4月　{c.org}入社　現在に至る
免許・資格　普通自動車第一種運転免許
''', style={'kana': 'hira', 'birth': ['kanji', 'era'], 'ages': (30, 55)})

B.text('career_sheet', 3, '''職務経歴書
氏名：{p.name}

■職務要約
{a.org}にて{a.dept}に所属し、法人向け提案を担当。その後{b.org}へ移り、{b.title}として{n_5_20}名の部署を統括。
■職務経歴
{n_2008_2014}年～　{a.org}（事業内容：{a.industry}）
　{a.dept}　{a.title}
{n_2015_2022}年～現在　{b.org}（{b.industry}）
　{b.dept}　{b.title}
■現年収　{p.income}
■連絡先　{p.mobile} ／ {p.mail}
''', style={'kind': 'firm', 'ages': (28, 55), 'idle': False})

B.text('line_chat', 3, '''{date}
10:12	{a.sur}	お疲れさまです。{p.org}の担当って誰でしたっけ
10:14	{b.sur}	{p.dept}の{p.name}さんです。{p.title}になられました
10:15	{a.sur}	ありがとうございます。番号わかりますか
10:16	{b.sur}	{p.mobile} です。会社は{p.wtel}
10:20	{a.sur}	{c.sur}さんは今日休みですか？
10:21	{b.sur}	[[{c.c0}で{c.hosp}に行くそうです|お子さんが«h:インフル»で休みです]]
''', style={'ages': (24, 60), 'idle': False, 'spec': ['整形外科', '皮膚科', '内科']})

B.text('call_memo', 3, '''⟦3~6~■{day} {n_9_17}:{n_10_59} 受電　{p.name}様（{p.kana}）TEL {p.tel}
　[[勤務先が{p.org}に変わったとのこと。役職は{p.title}。|職業を{p.occ}に変更希望。|ご主人が{hh.c0}で{hh.hosp}に入院中のため、手続きは来月。|住所変更：{p.addr}]]　対応：{q.sur}
⟧''', style={'ages': (25, 80), 'idle': False})

B.text('crm_free_notes', 3, '''顧客メモ
⟦3~7~・{p.name}様　{p.age}　{p.occ}。[[勤務先は{p.org}、年収は{p.income}。|世帯年収{p.income}。奥様は{q.occ}。|{p.org}の{p.title}。{p.c1}で通院中のため保険は見送り。|昨年{p.org}を退職。現在は{q.org}で{q.title}。]]
⟧''', style={'ages': (25, 70), 'idle': False, 'income': ['{n}万円', '約{n}万円', '{n}万円程度']})

B.text('infection_report', 3, '''関係者限り
[[{a.dept}|{a.org}]] 感染者発生報告（第{n_1_9}報）
１　患者　{p.name}（{p.age}・{p.sex_long}）{p.occ}
２　住所　{p.addr}
３　診断名　{p.infection}
４　経過　{day} {p.symptom}、{day} PCR検査：«h:陽性»
５　入院先　{b.hosp}
６　基礎疾患　{p.c1}
７　同居家族　{c.name}（検査結果：«h:[[陰性|陽性]]»）
報告者　{d.name}
''', style={'ages': (22, 80), 'idle': False})

B.text('newsletter_members', 2, '''会員だより　第{n_40_99}号　新入会員紹介

⟦3~5~◆ {p.name}さん（{p.org}　{p.title}）
　業種：{p.industry}　趣味は[[ゴルフ|登山|写真]]。{q.name}さんのご紹介です。
⟧''', style={'kind': ['firm', 'shop', 'body'], 'idle': False})

B.text('doctor_profiles', 3, '''{a.hosp}　医師紹介

⟦3~6~{p.spec}
　{p.name}（{p.kana}）
　{p.dtitle}
　{q.university}卒
⟧''', style={'kind': 'hospital', 'ages': (30, 66), 'kana': ['hira', 'kata']})

B.text('case_narrative', 4, '''{p.name}さん（{p.age}{p.sex_long}）は{n_2008_2020}年に{p.cond}と診断され、{a.hosp}{p.spec}で治療を続けている。{p.c1}の既往もあり、[[{p.treat}を受けた|{p.grade}と認定された]]。以前は{p.org}に勤め、{p.title}を務めていた。現在の連絡先は長男の{b.name}さん（{b.occ}、{b.mobile}）。
''', '''被保険者の{p.name}様（{p.occ}、{p.org}勤務）は、{date}に{p.cond}のため{a.hosp}へ入院され、{p.treat}を受けられました。告知書には{p.c1}の記載がございます。年収は{p.income}です。担当　{c.dept}　{c.sur}
''', '''{a.dept}の{a.name}です。{p.sur}さんの体調の件、{p.c0}とのことで{b.hosp}の{p.spec}にかかっています。主治医は{b.sur}先生。{p.c1}もあるため、当面は在宅勤務にします。{c.sur}{c.title_x}には了承いただきました。
''', style={'kind': 'firm', 'ages': (30, 66), 'idle': False})

B.text('matchmaking_profile', 2, '''プロフィール
No.{n_1000_9999}
{p.name}　{p.age}
職業：{p.occ}　勤務先：{p.org}
年収：{p.income}
学歴：{a.college}
住まい：{p.addr}
家族の職業　父：{hh.occ}　母：{ww.occ}
''', style={'ages': (26, 45), 'idle': False, 'income': ['{n}万円', 'band0', 'band1']})

B.text('rental_application', 3, '''入居申込書
【契約者】{p.name}（{p.kana}）　{p.sex}　{p.birth}生　{p.age}
　現住所：{p.addr}
　携帯：{p.mobile}
　勤務先：{p.org}　所属：{p.dept}　役職：{p.title}
　所在地：{p.waddr}　TEL：{p.wtel}
　業種：{p.industry}　勤続{n_1_20}年　年収：{p.income}
【連帯保証人】{hh.name}　続柄：父　職業：{hh.occ}　勤務先：{hh.org}　年収：{hh.income}　TEL {hh.tel}
【緊急連絡先】{r.name}　{r.mobile}
''', style={'ages': (24, 60), 'idle': False, 'income': ['{n}万円', '約{n}万円', '{n}万']})

B.text('nursery_application', 2, '''保育所等利用申込書
児童　{p.name}（{p.kana}）　{p.birth}生　{p.sex}
住所　{p.addr}
保護者（父）{p.father}　勤務先：{hh.org}　職種：{hh.occ}　TEL {hh.wtel}
保護者（母）{p.mother}　勤務先：{ww.org}　職種：{ww.occ}　TEL {ww.wtel}
児童の健康状態　既往症：{p.cond}　かかりつけ医：{cc.hosp}
同居の祖母　{vv.name}（«h:要介護1»）
''', style={'ages': (3, 5), 'kana': 'hira', 'spec': '小児科', 'idle': False})

B.text('welfare_assessment', 2, '''基本情報シート
〔氏名〕{p.name}〔性別〕{p.sex}〔生年月日〕{p.birth}〔年齢〕{p.age}
〔住所〕{p.addr}〔電話〕{p.tel}
〔障害〕{p.handicap}〔診断名〕{p.cond}〔既往〕{p.c1}・{p.c2}
〔職歴〕{a.org}に勤務（{a.occ}）。{n_2000_2018}年退職
〔主治医〕{b.hosp}{b.spec}　{b.name}
〔担当〕{c.org}　{c.name}
''', style={'kind': 'care', 'ages': (30, 64), 'idle': False})

B.text('soap_record', 3, '''{date}　{p.spec}　再診
患者：{p.name}　{p.age} {p.sex}
S）[[{p.symptom}は軽減。|薬は飲めている。]]
O）BP {n_110_165}/{n_60_95}　HR {n_58_98}
A）# {p.c0}
　 # {p.c1}
P）処方継続。[[{a.hosp}へ紹介。|次回4週後。]]
記載：{b.name}
''', style={'ages': (35, 88), 'sexes': [('M', 'F'), ('男', '女')], 'ageform': ['{}歳', '{}']})

B.text('invoice_with_contact', 2, '''請求書　No.{n_10000_99999}
{a.org}　御中
{a.dept}　{a.name}様

件名：保守費用
合計金額　{n_10_900},000円（税込）

{b.org}
〒{b.wpost}　{b.waddr}
TEL {b.wtel}　担当：{b.dept}　{b.sur}
''')

B.text('trap_company_profile', 4, '''会社概要
商号　{a.org_x}
設立　昭和{n_30_63}年{n_1_12}月
資本金　{n_1_9},000万円
売上高　{n_10_90}億円
従業員数　{n_20_900}名
事業内容　{a.industry_x}
主要取引先　{b.org_x}、{c.org_x}
取引銀行　«n!:地方銀行»ほか
''', style={'kind': 'firm'})

B.text('trap_job_advert', 4, '''【[[急募|正社員募集|求人]]】{a.org_x}
職種：{a.occ_x}
配属先：{a.dept_x}
業種：{a.industry_x}
給与：月給{n_20_38}万円～{n_39_60}万円
想定年収：{n_300_480}万円～{n_500_900}万円
応募資格：{n_18_25}歳以上、未経験可
待遇：社会保険完備、賞与年2回
''', style={'kind': ['firm', 'care', 'hospital'], 'idle': False})

B.text('trap_statistics', 3, '''業種別{n_2020_2025}年度売上（百万円）
⟦5~9~{p.industry_x}	{n_100_9000}	{n_80_120}%
⟧合計	{n_20000_90000}	103%
''')

B.text('trap_org_chart', 3, '''組織図（{n_2023_2026}年度）
⟦5~9~├ {p.dept_x}（{n_3_40}名）
⟧└ [[その他|新設予定]]
''', style={'kind': ['firm', 'office', 'hospital', 'school']})

B.text('trap_system_log', 3, '''⟦6~12~2026-{n_10_12}-{n_10_28} {n_10_23}:{n_10_59}:00 [[INFO ジョブ開始 担当キュー=総合|WARN ウイルス検知 陽性判定 0件|INFO 部品番号{n_1000_9999}を登録|ERROR 接続失敗 再試行{n_1_5}回|INFO 会員区分マスタ更新 {n_1_90}件|INFO 診断プログラム 正常終了]]
⟧''')

B.text('trap_insurance_pamphlet', 3, '''商品のご案内　がん保険「あんしん{n_1_9}」
・診断給付金　{n_50_200}万円
・入院日額　{n_5000_10000}円
・«h!:三大疾病»（«h!:がん»・«h!:急性心筋梗塞»・«h!:脳卒中»）で所定の状態になったとき、以後の保険料は不要です。
ご加入年齢　満{n_18_25}歳～満{n_70_80}歳
''')

B.text('trap_price_list_salon', 2, '''料金表
カット　{n_3000_5000}円　カラー　{n_5000_9000}円
シニア　{n_2000_3000}円
学生割引　10%OFF　メンズ眉カット　{n_800_1500}円
''')
