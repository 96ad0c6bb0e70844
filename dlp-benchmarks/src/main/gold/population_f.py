"""Ages, sexes and positions at work by role, as shares in per cent."""
from weighted import Weighted

# ages by role, as first year of a group and share: 人口推計, 労働力調査, 患者調査 (外来, 入院), 新型コロナ陽性者 (厚労省 2022), 介護保険事業状況報告, 医師統計
AGES = {'customer': '18 2.3 20 6.2 25 6.4 30 6.4 35 7.1 40 7.8 45 9.2 50 9.4 55 8.1 60 7.5 65 7.4 70 8.6 75 7.0 80 5.6 85 4',
         'staff': '20 8 25 11 30 10.5 35 11 40 12 45 13.5 50 13.5 55 11 60 7 65 3', 'patient': '0 4 5 4 10 2 15 2 20 2.5 25 3 30 3.5 35 4 40 5 45 6 50 6.5 55 7 60 7.5 65 9 70 12 75 11 80 9 85 7 90 3',
         'inpatient': '0 1.5 5 .5 10 1 20 1.5 30 3 40 4 45 4 50 5 55 5.5 60 7 65 8 70 12 75 13 80 14 85 13 90 8 95 2', 'covid': '0 7 5 9 10 9 15 9 20 10 25 9 30 8 35 8 40 8 45 7 50 5 55 4 60 3 65 2 70 2 75 2 80 2 85 1.5 90 1',
         'elder': '65 2 70 6 75 13 80 23 85 29 90 20 95 7', 'doctor': '25 9 30 10 35 11 40 10.5 45 10.5 50 10.5 55 10.5 60 10 65 8 70 5 75 3 80 2', 'pupil': '6 1 11 1', 'jobs': '20 10 25 24 30 20 35 15 40 12 45 9 50 7 55 3', 'director': '40 6 45 12 50 18 55 24 60 20 65 13 70 7', 'parent': '25 6 30 22 35 34 40 26 45 12'}
AGES['emergency'] = AGES['inpatient']
AGES = {k: Weighted(s) for k, s in AGES.items()}
# share of women by role
WOMEN = {'staff': .4, 'doctor': .23, 'customer': .5, 'patient': .56, 'inpatient': .54, 'elder': .69, 'contact': .22, 'parent': .75, 'director': .13}
# positions by sex and age (労働力調査2022), in per cent
POSITIONS = {'m': {18: 'student 62 regular 16 part 20 none 2', 23: 'regular 68 temp 7 part 6 director 2 official 7 self 5 none 4 student 1', 35: 'regular 66 temp 5 part 3 director 5 official 8 self 9 farmer 1 none 3', 60: 'regular 32 temp 22 part 7 director 9 official 4 self 12 farmer 3 retired 8 none 3',
                    65: 'retired 46 part 15 temp 8 director 7 self 13 farmer 5 regular 5 none 1', 75: 'retired 80 self 7 farmer 6 director 3 part 4'},
              'f': {18: 'student 60 part 26 regular 13 none 1', 23: 'regular 50 temp 9 part 15 official 7 self 2 home 13 none 3 director 1', 35: 'regular 34 temp 7 part 31 official 6 self 4 home 15 director 2 none 1 farmer .5', 60: 'part 32 regular 13 temp 7 home 34 self 5 retired 5 farmer 2 director 2',
                    65: 'home 38 retired 33 part 19 self 5 farmer 3 temp 2', 75: 'retired 56 home 36 farmer 4 self 3 part 1'}}
POSITIONS = {s: {a: Weighted(p) for a, p in t.items()} for s, t in POSITIONS.items()}
