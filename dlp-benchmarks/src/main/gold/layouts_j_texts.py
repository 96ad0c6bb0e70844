"""Letters, forms, notes and talks of part j."""
from sheets_ij import Book

B = Book()

B.text('nurse_shift_note', 3, '''申し送り {day} [[日勤→準夜|深夜→日勤]]
⟦4~8~{n_301_330}号 {p.name}様 {p.age} {p.sex} {p.cond} [[術後2日目|入院3日目|保存的加療中]]。[[夜間良眠|{p.symptom}の訴えあり、Dr.{dd.sur}へ報告済|家族（長女：{ww.name}様）来院、TEL {ww.mobile}]]。
⟧以上　リーダー {ff.sur}
''', style={'ages': (35, 94), 'ageform': ['{}歳', '{}才']})

B.text('interview_sheet', 4, '''問診票　　　記入日 {date}
ふりがな　{p.kana}
お名前　{p.name}　　性別　{p.sex}
生年月日　{p.birth}　（{p.age}）
ご住所　〒{p.post}　{p.addr}
電話　{p.tel}　携帯　{p.mobile}
ご職業　{p.occ}
Q1 今日はどうされましたか　→ {p.symptom}
Q2 今までにかかった病気　→ {p.c1}、{p.c2}
Q3 手術を受けたことは　→ [[ない|ある（{p.treat}）]]
Q4 現在治療中の病気　→ {p.c3}（{dd.hosp}）
Q5 ご家族の病気　→ [[父　{p.c4}|母：{p.c5}|なし]]
''', style={'kana': 'hira', 'ages': (20, 85)})

B.text('occupational_doctor', 3, '''産業医面談記録（{date}）
面談者：«c!:産業医» {dd.name}
対象：{p.dept} {p.name}（社員番号 {n_10000_99999}、{p.age}）
・[[昨年|本年3月]]に{p.cond}と診断され、{ee.hosp}に通院中。
・{p.c1}に対し内服治療中。
・残業は月{n_20_80}時間程度。[[上司の{ff.sur}{ff.title_x}とは良好な関係|業務量の調整を{ff.sur}{ff.title_x}に依頼]]。
・就業区分：[[通常勤務|就業制限]]。次回面談{day}。
''', style={'kind': 'firm', 'ages': (25, 62)})

B.text('sick_leave_mail', 3, '''{ee.dept}
{ee.sur}{ee.title_x}

お疲れ様です。{dd.dept}の{dd.sur}です。
{p.name}さんの件ですが、昨日ご家族から連絡があり、{p.cond}のため{ff.hosp}に入院されたとのことです。
[[{p.treat}を受ける予定で、|]]復帰は{n_2_6}か月後の見込みです。診断書は届き次第人事へ回します。
後任は当面{gg.sur}{gg.title_x}が兼務します。
取り扱いにはご注意ください。

{dd.name}
''', style={'kind': 'firm', 'one': True, 'ages': (25, 62)})

B.text('signature_company', 4, '''{ee.org}
{ee.dept}
{ee.sur} 様

[[いつも大変お世話になっております。|お世話になっております。]]{dd.org}の{dd.sur}でございます。
[[先日ご依頼いただいた見積書をお送りいたします。|打ち合わせの日程につきまして、{day}の午後はいかがでしょうか。|納品日が確定いたしましたのでご連絡いたします。]]
ご確認のほどよろしくお願いいたします。

[[-- |==========|*－*－*－*－*|++++++++++]]
{dd.org}
{dd.dept}　{dd.title}
{dd.name}（{dd.kana}）
〒{dd.wpost} {dd.waddr}
TEL：{dd.wtel}　FAX：{dd.fax}
[[携帯：{dd.mobile}
|]]E-mail：{dd.mail}
''', style={'kana': ['kata', 'hira']})

B.text('business_cards_text', 3, '''⟦2~5~{p.org}
{p.dept}
{p.title}
{p.name}
{p.waddr}
TEL {p.wtel}  FAX {p.fax}
{p.mail}

⟧''', style={'idle': False})

B.text('minutes', 3, '''{a.org}　{date}　定例会議 議事録

出席者：{b.title} {b.name}、{c.title} {c.name}、{d.dept} {d.name}、{e.dept} {e.title} {e.name}
欠席者：{f.name}
[[議事録作成|書記]]：{g.sur}

1. 前回議事録の確認
　{b.sur}{b.title_x}より報告があり、承認された。
2. 来期の計画について
　{d.sur}より説明。{e.sur}{e.title_x}から費用について質問があった。
3. その他
　{h.org}の{h.name}様が{day}に来社予定。
''', style={'kind': ['firm', 'body', 'school'], 'one': True, 'ages': (26, 64)})

B.text('minutes_care_conference', 3, '''サービス担当者会議の要点
利用者名：{p.name}様（{p.care}）　開催日：{date}
出席者　所属（職種）・氏名
　本人、長男 {hh.name}様
　{bb.org}（«c:介護支援専門員»）{bb.name}
　{cc.org}（«c:看護師»）{cc.name}
　{dd.hosp} {dd.name}
検討した内容：{p.cond}の進行により移動時のふらつきあり。{p.c1}の内服管理も課題。
結論：訪問看護を週2回に増やす。
''', style={'kind': 'care', 'ages': (66, 94)})

B.text('obituary_notice', 2, '''訃報
{aa.dept} {aa.title} {aa.name}殿のご尊父 {b.name}様（享年{b.years_bare}）が{day}、{b.cond}のため逝去されました。
通夜・告別式は下記のとおりです。
喪主：{aa.name}殿
連絡先：«d:総務課» {cc.sur}（内線{n_1000_2999}）
''', style={'kind': 'firm', 'ages': (70, 90)})

B.text('account_form', 4, '''口座開設申込書（控）
お名前　　　：{p.name}
フリガナ　　：{p.kana}
生年月日　　：{p.birth}
おところ　　：〒{p.post}　{p.addr}
お電話番号　：{p.mobile}
ご職業　　　：{p.occ}
お勤め先　　：{p.org}
部署・役職　：{p.dept}／{p.title}
業種　　　　：{p.industry}
年収　　　　：{p.income}
お勤め先電話：{p.wtel}
取引目的　　：生計費決済
''', style={'income': ['{n}万円', 'band0', 'band1'], 'kana': ['kata', 'half'], 'idle': False})

B.text('form_choices', 4, '''■お客様カード■
お名前 {p.name}　様　（フリガナ {p.kana}）
ご職業　○«c!:会社員»　○«c!:公務員»　●{p.occ}　○«c!:その他»
ご年収　□«y!:300万円未満»　□«y!:300～500万円»　☑{p.income}　□«y!:1,000万円以上»
ご勤務先　{p.org}
ご連絡先　{p.mobile}
''', style={'income': '500～1,000万円', 'idle': False})

B.text('web_inquiry', 3, '''以下の内容でお問い合わせがありました。

[会社名] {p.org}
[部署名] {p.dept}
[お役職] {p.title}
[お名前] {p.name}
[ふりがな] {p.kana}
[業種] {p.industry}
[電話番号] {p.wtel}
[メールアドレス] {p.mail}
[お問い合わせ内容]
[[貴社製品の資料をご送付ください。|導入事例について詳しくお聞きしたいです。]]来月中に{q.sur}{q.title_x}と打ち合わせを希望します。
''', style={'kana': 'hira', 'idle': False})

B.text('reservation_mail', 3, '''件名：【予約確認】{n_1_12}月{n_1_28}日 {p.spec}

{p.name} 様

ご予約ありがとうございます。
診療科：{p.spec}
担当医：{dd.name}
ご来院日：{date} 10:30
症状・ご相談内容：{p.c1}の治療について
ご連絡先：{p.mobile}

{dd.hosp}
{dd.waddr}
TEL {dd.wtel}
''', style={'ages': (20, 85)})

B.text('slack_export', 3, '''⟦3~6~[{n_9_18}:{n_10_59}] {a.name}: [[{p.org}の{p.name}様から問い合わせあり。折り返し {p.mobile} まで。|{p.sur}さん（{p.dept}）が{p.cond}で今週お休みです。|新任の{p.dept} {p.title}は{p.name}さんです。前職は{q.org}だそうです。|{p.name}さん、年収{p.income}。職種は{p.occ}。紹介元に返事しておきます。]]
⟧''', style={'ages': (25, 62), 'idle': False})

B.text('sales_daily', 3, '''営業日報　{date}　報告者：{a.dept}　{a.name}
⟦2~4~{n_9_17}:30　{p.org}　{p.dept}　{p.title}　{p.name}様
　[[新規提案。予算は来期。決裁者は{q.name}{q.title_x}。|クレーム対応。{q.sur}{q.title_x}同席。|定期訪問。業種は{p.industry}、従業員{n_10_400}名。]]
⟧所感：[[来週は新規開拓に注力する。|見積の提出を急ぐ。]]
''', style={'kind': 'firm', 'idle': False})

B.text('credit_memo', 3, '''【与信稟議】
申込者　{p.name}（{p.age}・{p.occ}）
勤務先　{p.org}（{p.industry}）　{p.dept}　{p.title}　勤続{n_2_25}年
年収　　{p.income}（源泉徴収票にて確認）
団信告知　{p.c1}にて{q.hosp}に通院歴あり
所見　延滞なし。[[可決|条件付可決]]としたい。
起案　{c.dept}　{c.name}
''', style={'ages': (28, 60), 'kind': 'firm', 'idle': False})

B.text('consult_record', 3, '''相談記録票
受付日　{date}　受付者　{a.sur}
相談者　{ww.name}（続柄：妻）　電話　{ww.mobile}
対象者　{p.name}　{p.sex}　{p.birth}生　{p.age}
住所　　{p.addr}
職業　　{p.occ}（{p.org}）
疾病・障害　{p.cond}、{p.grade}
相談内容
　夫が{p.c0}と診断され退職を考えている。年収は{q.income}だったが、今後の生活が不安。{p.c1}の治療も継続している。
対応　{c.hosp}の«d:医療相談室»と連携し、制度を案内した。
''', style={'ages': (30, 64), 'sex': 'm', 'income': '{n}万円', 'idle': False})

B.text('home_visit_record', 3, '''家庭訪問記録
訪問日：{date}　訪問者：«c!:保健師» {aa.name}
対象：{p.name}（{p.age}、{p.sex_long}）　{p.addr}
主訴：{p.symptom}
経過：{n_2010_2024}年に{p.cond}を発症、{bb.hosp}{bb.spec}で加療。その後{p.c1}も指摘される。
家族：妻（{p.c2}で通院）、長男 {hh.name}（{hh.occ}、{hh.org}勤務）
支援：{p.care}の認定済み。«d:地域連携室»と調整する。
''', style={'ages': (66, 90), 'idle': False, 'sex': 'm'})

B.text('accident_report', 3, '''労働災害発生報告
事業場　{p.org}　{p.dept}
被災者　{p.name}　{p.sex}　{p.age}　職種：{p.occ}　経験{n_1_30}年
発生日時　{date} 午前{n_8_11}時頃
傷病名　«h:[[右橈骨遠位端骨折|腰部打撲|左足関節捻挫|右示指切創|熱中症]]»
診療機関　{b.hosp}（{p.spec}）
発生状況　作業中に転倒し負傷した。{c.sur}{c.title_x}が発見し119番通報。
報告者　{d.title}　{d.name}　TEL {d.wtel}
''', style={'kind': 'firm', 'one': True, 'spec': '整形外科', 'idle': False, 'ages': (22, 64)})

B.text('school_incident', 2, '''保健室来室記録
{date}　2時間目　3年2組　{p.name}　{p.symptom}
保護者連絡：母 {p.mother}さん　{ww.mobile}（勤務先 {ww.org}）
アレルギー等：{p.cond}
対応：{bb.hosp}を受診。担任 {cc.sur}、«c!:養護教諭» {dd.sur}
''', style={'ages': (8, 10), 'spec': '小児科', 'idle': False})

B.text('class_reunion', 3, '''{a.college}　昭和{n_45_62}年卒　同期会 近況

⟦5~9~{p.name}　[[{p.org}で{p.title}をしています。|昨年{p.org}を定年退職、今は{p.occ}です。|{p.c0}を患いましたが元気です。|{q.org}を経営。連絡は {p.mobile} まで。]]
⟧''', style={'ages': (55, 72), 'sep': '　'})

B.text('outpatient_table', 3, '''外来担当医表（{n_1_12}月）
⟦5~9~{p.spec}　午前　月：{p.sur}　火：{q.sur}　水：{r.sur}　木：[[休診|{s.sur}]]　金：{p.sur}
⟧※学会等により変更となる場合があります。
''', style={'ages': (30, 66)})

B.text('ocr_spaced', 2, '''受　付　票
氏　名 ： {p.name}
性　別 ： {p.sex}　　年　令 ： {p.age}
住　所 ： {p.addr}
電　話 ： {p.tel}
職　業 ： {p.occ}
勤 務 先 ： {p.org}
病　名 ： {p.cond}
診 療 科 ： {p.spec}
担 当 医 ： {a.sur}
''', style={'ages': (25, 70), 'ageform': ['{}才', 'full'], 'idle': False})

B.text('ads_of_shops_people', 2, '''お店紹介
{p.org}
{p.title}の{p.name}さん（{p.age}）にお話をうかがいました。元{q.occ}という経歴の持ち主です。
所在地　{p.waddr}
電話　{p.wtel}
''', style={'kind': 'shop', 'ages': (28, 70), 'idle': False})

B.text('trap_products', 4, '''商品一覧
型番,品名,単価,在庫
⟦6~14~{n_1000_9999},[[循環式ポンプ|内視鏡洗浄機|血圧計 上腕式|車いす 自走式|透析用チューブ|検査キット（抗原）|事務机 «j!:部長»用|会議椅子|健康サンダル|白衣 男女兼用|救急箱|スポーツ飲料|医療用マスク|介護用手袋]],{n_300_98000},{n_0_400}
⟧''', style={})

B.text('trap_health_advice', 4, '''健康コラム vol.{n_1_90}
{p.cond_x}は«g!:{n_4_6}0代»から増える病気です。放置すると{p.past_x}につながることもあります。
予防のポイント
・塩分は1日6g未満
・週{n_2_5}回、30分程度の運動
・気になる症状があれば{p.spec_x}へ
''', style={'ages': (40, 80)})

B.text('trap_hospital_info', 3, '''{a.hosp_x}からのお知らせ
{n_1_12}月より{p.spec_x}の診療時間を変更いたします。
月・水・金　9:00～12:00
初診の方は紹介状と保険証をお持ちください。{q.spec_x}の予約は従来どおり承ります。
''', style={'ages': (30, 80)})

B.text('trap_recipe_notice', 3, '''献立表　{n_1_12}月{n_1_28}日
ごはん、[[さばの味噌煮|鶏のから揚げ|肉じゃが]]、[[ほうれん草のおひたし|山菜汁|白和え]]、牛乳
エネルギー {n_550_780}kcal　たんぱく質 {n_18_32}g　塩分 {n_1_3}.{n_1_9}g
アレルゲン：[[卵・乳|小麦・大豆|乳]]
''')

B.text('trap_rules_text', 3, '''第{n_10_40}条（休職）
　社員が業務外の傷病により欠勤が{n_1_6}か月を超えたときは、休職を命ずることがある。
２　前項の休職期間は{n_6_24}か月を限度とする。
３　«j!:部長»及び«j!:課長»は、所属員の健康状態に留意しなければならない。
第{n_41_60}条（賃金）　賃金は毎月25日に支払う。
''')

B.text('trap_subsidy_guide', 3, '''補助金のご案内
対象：«n!:製造業»または«n!:建設業»を営む中小企業者（資本金{n_1_3}億円以下）
補助上限：{n_100_900}万円（補助率2/3）
年間売上{n_500_900}万円以上の«c!:個人事業主»も対象です。
問い合わせ：«d!:[[産業振興課|商工労政課]]»
''')

B.text('trap_seminar_notice', 3, '''公開講座「[[よくわかる|やさしい]]«h!:[[認知症|糖尿病|腰痛]]»」
日時　{date} 14:00～15:30
会場　{a.school_x} [[第一|第二]]講義室
対象　どなたでも（定員{n_30_90}名）
主催　{b.org_x}
''', style={'kind': ['office', 'body']})
