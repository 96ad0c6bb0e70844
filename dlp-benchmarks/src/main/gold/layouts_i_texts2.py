"""Letters, forms, notes and talks of part i."""
from sheets_ij import Book

B = Book()

B.text('trap_price_list_salon', 2, '''料金表
カット　{n_3000_5000}円　カラー　{n_5000_9000}円
シニア　{n_2000_3000}円
学生割引　10%OFF　メンズ眉カット　{n_800_1500}円
''')
