#!/bin/sh
# Answers each document of the training sets with a name model that has not seen it, all detectors on, and keeps the
# figures for the accuracy report. Needs the modules compiled with their tests and benchmarks.jar:
#   mvn -Pbench -DskipTests package
# 交差検証: 学習に使った各文書を、それを見ていないモデルで検査し、値を精度報告に残す。
# DUMP is SudachiDict printed as LexiconBuilder says, TEXT the sentences without marks that PlainTextBuilder makes.
# DUMP は LexiconBuilder の説明どおりに印字した SudachiDict、TEXT は PlainTextBuilder が作る印のない文。
#   cross-validate.sh DATA DUMP TEXT [FOLDER]
set -eu
cd "$(dirname "$0")/.."
data=$1
dump=$2
text=$3
work=${4:-$(mktemp -d)}
jar=dlp-benchmarks/target/benchmarks.jar
mkdir -p "$work/cross"
accuracy=dev.sekisho.dlp.benchmarks.accuracy.AccuracyReport
java -Xmx8g -cp dlp-detectors/target/test-classes:$jar dev.sekisho.dlp.name.NameTrainer \
  --data "$data" --dump "$dump" --written dlp-detectors/src/data/names --text "$text" \
  --annotated dlp-detectors/src/data/names/annotated.tsv --folds 5 --pred "$work/candidates.tsv" --models "$work/models"
for fold in 0 1 2 3 4; do
  java -Ddata="$data" -Dfold=$fold/5 -Dout="$work/$fold" -cp "$work/models/$fold:$jar" $accuracy > /dev/null
done
for set in stockmark ud_gsd_ne wac roster_synth negatives_synth negatives_real; do
  cat "$work"/[0-4]/answers/$set.jsonl > "$work/cross/$set.jsonl"
done
java -Ddata="$data" -Dcross="$work/cross" -Dout="$work/all" -cp $jar $accuracy
cp "$work/all/cross-validation.tsv" \
  dlp-benchmarks/src/main/resources/dev/sekisho/dlp/benchmarks/accuracy/cross-validation.tsv
