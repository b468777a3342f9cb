# Runs the built command, and reads what every format gives with the programs that others read it with.
validate=$1
design=examples/designs/agencia.json
for format in text markdown html svg heatmap csv mermaid dot sarif junit github json; do
	"$validate" -lang es -format "$format" "$design" >/dev/null
done
"$validate" -lang es -explain stage-uncovered
bash org/render/testdata/check/run.sh
