"""Texts without personal data, with words that look like it. What a reader may rightly take for an organisation, a unit, an illness … is ignored."""
import tables
from clinic_f import ILLNESSES, SPECIALTIES
from marks import mark
from work_f import BRANCHES, DAILY, JOBS, KINDS, UNITS, Firm, bands, hospital


def _org(m):
    return mark('ORG', Firm(m.r).name, True)


def _dept(m):
    return mark('DEPARTMENT', UNITS[m.pick('make', 'retail', 'it', 'office')].draw(m.r), True)


def _ill(m):
    return mark('HEALTH_CONDITION', m.pick(*ILLNESSES).plain, True)


def _spec(m):
    return mark('MEDICAL_SPECIALTY', SPECIALTIES.draw(m.r), True)


def office_notices(m):
    said = [f'空調の点検のため、{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日は{m.r.randint(2, 9)}階の会議室を使えません。', f'備品の申請は{_dept(m)}へお願いします。', '名刺の発注は毎月20日で締め切ります。', '社員証を紛失したときは、速やかに総務に連絡してください。'.replace('総務に', mark('DEPARTMENT', '総務', True) + 'に'), '部長会議の資料は前日までに共有フォルダに入れてください。'.replace('部長', mark('JOB_TITLE', '部長', True)),
            '健康診断の予約は各自で行ってください。費用は会社が負担します。', f'賞味期限が{m.r.randint(1, 12)}月の災害備蓄品を配布します。', '主任技術者の選任届の様式が変わりました。'.replace('主任技術者', mark('JOB_TITLE', '主任技術者', True)), '男性用トイレの清掃は午後に行います。'.replace('男性', mark('SEX', '男性', True)), '夏期休業は8月12日から15日までです。', '旅費の精算は課長の承認のうえ提出してください。'.replace('課長', mark('JOB_TITLE', '課長', True)),
            '契約社員から正社員への登用試験を行います。'.replace('契約社員', mark('OCCUPATION', '契約社員', True)).replace('正社員', mark('OCCUPATION', '正社員', True)), 'セキュリティ教育を未受講の部署があります。', f'社内報{m.r.randint(100, 400)}号を発行しました。']
    return m.pick('お知らせ\n', '回覧\n', '社内掲示\n', '総務だより\n') + '\n'.join('・' + x for x in m.r.sample(said, m.r.randint(4, 8))) + '\n'


def product_pages(m):
    said = ['職人の技が光る、本革の名刺入れです。', '会長も納得の座り心地、役員室にふさわしい椅子です。'.replace('会長', mark('JOB_TITLE', '会長', True)), '大人から子供まで楽しめる、対象年齢6歳以上のゲームです。'.replace('6歳', mark('AGE', '6歳', True)), '花粉をカットするフィルターを採用しました。', '銀行の窓口のような受付カウンター。', 'がん保険の資料請求はこちら。', '医師の声を取り入れた血圧計。'.replace('医師', mark('OCCUPATION', '医師', True)),
            '糖質を35％カットしました。', '農家直送の新米、5kgで3,480円。'.replace('農家', mark('OCCUPATION', '農家', True)), '看護師さんに選ばれているシューズです。'.replace('看護師', mark('OCCUPATION', '看護師', True)), '総額300万円以上お買い上げのお客様に限ります。', '社長の気まぐれサラダ、980円。'.replace('社長', mark('JOB_TITLE', '社長', True)), 'サイズは男女兼用です。', '工場直販につき送料無料。', '風邪ウイルスの飛沫を防ぐ三層構造。'.replace('風邪', mark('HEALTH_CONDITION', '風邪', True)), '学生服の採寸は予約制です。', '主婦の知恵から生まれた洗濯ネット。'.replace('主婦', mark('OCCUPATION', '主婦', True))]
    return m.pick('商品のご案内\n', '新商品\n', '【売れ筋】\n') + f'品番 {m.r.randint(1000, 9999)}-{m.r.randint(10, 99)}\n' + '\n'.join(m.r.sample(said, m.r.randint(4, 7))) + '\n'


def meeting_without_people(m):
    said = [f'売上高は{m.r.randint(20, 900)}億円で前年比{m.r.randint(90, 120)}％だった。', f'{_dept(m)}の予算を{m.r.randint(100, 900)}万円増額する。', '在庫の圧縮を引き続き進める。', f'{mark("DEPARTMENT", BRANCHES.draw(m.r), True)}の移転は来期に延期する。', f'{mark("INDUSTRY", DAILY[KINDS.draw(m.r)].draw(m.r), True)}向けの販売が好調である。', '人員は10名増、うち中途採用は4名を予定する。', '資本金は5,000万円に増資する。', '不良率は目標の0.2％を下回った。', f'{_org(m)}との共同開発は秋に終える。', '次回は役員の日程を調整して決める。'.replace('役員', mark('JOB_TITLE', '役員', True)), 'コールセンターの応答率が改善した。'.replace('コールセンター', mark('DEPARTMENT', 'コールセンター', True))]
    return m.pick('経営会議　要旨\n', '部門会議メモ\n', '月次報告\n') + '\n'.join(f'{i}. {x}' for i, x in enumerate(m.r.sample(said, m.r.randint(4, 8)), 1)) + '\n'


def statistics_tables(m):
    kind = m.r.randrange(4)
    if kind == 0:
        rows = [['業種', '件数', '構成比']] + [[mark('INDUSTRY', x, True), f'{m.r.randint(20, 900)}', f'{m.r.randint(1, 30)}.{m.r.randint(0, 9)}%'] for x in dict.fromkeys(DAILY[KINDS.draw(m.r)].draw(m.r) for _ in range(9))]
    elif kind == 1:
        rows = [['年収', '人数', '割合']] + [[mark('INCOME_BAND', x, True), f'{m.r.randint(10, 400)}', f'{m.r.randint(1, 40)}%'] for x in bands(m.r).words]
    elif kind == 2:
        rows = [['診療科', '外来患者数', '入院患者数']] + [[mark('MEDICAL_SPECIALTY', x, True), f'{m.r.randint(100, 9000):,}', f'{m.r.randint(10, 900)}'] for x in SPECIALTIES.some(m.r, 8)]
    else:
        rows = [['職種', '有効求人倍率', '前月差']] + [[mark('OCCUPATION', x, True), f'{m.r.randint(50, 600) / 100:.2f}', f'{m.r.randint(-30, 30) / 100:.2f}'] for x in dict.fromkeys(JOBS[KINDS.draw(m.r)].draw(m.r) for _ in range(8))]
    return m.pick('', '集計表\n', f'{m.r.randint(2021, 2026)}年度\n') + m.pick(lambda x: tables.separated(x, '\t'), lambda x: tables.separated(x, ','), tables.fixed, tables.pipes)(rows)


def job_offers(m):
    kind = KINDS.draw(m.r)
    f = Firm(m.r, kind)
    lo = m.r.randint(28, 45) * 10
    return (f'{m.pick("求人票", "【急募】スタッフ募集", "採用情報")}\n事業所名　{mark("ORG", f.name, True)}\n業種　{mark("INDUSTRY", DAILY[kind].draw(m.r), True)}\n職種　{mark("OCCUPATION", JOBS[kind].draw(m.r), True)}\n配属　{mark("DEPARTMENT", f.units.draw(m.r), True)}\n雇用形態　{mark("OCCUPATION", m.pick("正社員", "パート", "契約社員"), True)}\n'
            f'給与　月給{m.r.randint(19, 35)}万円～{m.r.randint(36, 50)}万円\n想定年収　{lo}万円～{lo + 150}万円\n必要な経験　{m.pick("不問", "3年以上", "普通自動車免許")}\n休日　年間{m.r.randint(105, 128)}日\n定員　{m.r.randint(1, 5)}名　従業員数　{m.r.randint(5, 900)}人\n')


def health_columns(m):
    a, b, c = _ill(m), _ill(m), _ill(m)
    said = [f'{a}は、早めに気づくことが大切です。', f'{b}のある人は、塩分の取り過ぎに気を付けましょう。', f'{_spec(m)}を受診する目安を紹介します。', f'{c}の患者数は国内で増加しています。', '手洗いとうがいを心がけましょう。', '睡眠は1日7時間が理想とされます。', f'今月の公開講座は「{a}と生活」です。参加は無料です。', '検査キットの判定線が出ない場合は、もう一度お試しください。', '体重計に乗る習慣をつけましょう。', '血圧は朝と夜の2回、座って測ります。']
    return m.pick('健康コラム\n', '保健だより\n', '院内報\n') + '\n'.join(dict.fromkeys(m.r.sample(said, m.r.randint(4, 7)))) + '\n'


def technical_notes(m):
    said = [f'サーバー{m.r.randint(1, 40)}号機の診断を実行した。異常はない。', 'ウイルスを検知したファイルを隔離した。', '擬陽性（誤検知）のルールを外した。', '親プロセスが終了し、子プロセスが孤児となった。', '部署コードの桁数を4桁から6桁に変更する。', '項目「職業」「年収」「勤務先」は必須とし、空白を許さない。', '役職マスタの更新は夜間バッチで行う。', '性別コードは1桁、生年月日は8桁の数字で送る。', f'チケット#{m.r.randint(1000, 9999)}を完了にした。', '検査環境のデータはすべて架空のものに置き換えること。', 'ログの保存期間は13か月とする。', '担当者欄の最大長は40文字である。', 'コンテナの再起動で復旧した。', '閾値を300万行から500万行に引き上げた。', '住所の正規化に失敗した行を別の表に退避する。', '画面の「病名」欄は入力補助を表示する。']
    return m.pick('作業記録\n', 'リリースノート\n', '仕様メモ\n', '障害報告\n') + '\n'.join('- ' + x for x in m.r.sample(said, m.r.randint(5, 9))) + '\n'


def stock_and_prices(m):
    goods = m.r.sample(['医師用白衣 M', '透析用針 16G', '抗原検査キット 10回分', '男性用作業手袋', '女性用事務服 11号', '社長椅子 黒', 'インスリン注射器', '部長デスク W1600', '介護用ベッド', '車いす 自走式', '健康茶 30包', '学生鞄', '老眼鏡 +2.0', '婦人靴 23.5cm', '紳士靴下 3足組', '職人手袋 10双', '花粉ガード', 'がん検診啓発ポスター', '禁煙ガム', '糖尿病食 7食セット'], m.r.randint(6, 14))
    rows = [['品名', '在庫', '単価', '納期']] + [[g.replace('医師', mark('OCCUPATION', '医師', True)).replace('女性', mark('SEX', '女性', True)).replace('男性', mark('SEX', '男性', True)).replace('糖尿病食', mark('HEALTH_CONDITION', '糖尿病', True) + '食').replace('社長', mark('JOB_TITLE', '社長', True)).replace('部長', mark('JOB_TITLE', '部長', True)), str(m.r.randint(0, 400)), f'{m.r.randint(1, 900) * 100:,}', m.pick('即日', '3日', '2週間', '未定')] for g in goods]
    return m.pick('在庫表\n', '価格表\n', '発注書\n') + m.pick(lambda x: tables.separated(x, '\t'), lambda x: tables.separated(x, ','), tables.fixed)(rows)


def hospital_guide(m):
    h = mark('ORG', hospital(m.r, 1), True)
    said = [f'{_spec(m)}の外来は月曜と木曜の午前です。', f'{_spec(m)}は完全予約制です。', f'受付は{mark("DEPARTMENT", "1階総合受付", True)}でお願いします。', '面会は1日15分、2名までです。', '駐車場は30分まで無料です。', f'{_spec(m)}の初診には紹介状が必要です。', '売店の営業時間は8時から19時です。', '入れ歯や眼鏡の紛失に責任を負いかねます。', f'休診日は土曜・日曜・祝日です。電話番号は変更ありません。']
    return f'{h}からのお知らせ\n' + '\n'.join(m.r.sample(said, m.r.randint(4, 7))) + '\n'


LAYOUTS = ((office_notices, 6), (product_pages, 6), (meeting_without_people, 6), (statistics_tables, 7), (job_offers, 6), (health_columns, 5), (technical_notes, 6), (stock_and_prices, 5), (hospital_guide, 5))
