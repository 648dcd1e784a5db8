// Judges proofs in the form of c2sp.org/tlog-proof by its reference code: reads a JSON list of questions, writes one of
// answers.
package main

import (
	"encoding/json"
	"log"
	"os"

	checkpoint "github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/formats/proof"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type question struct {
	// Proof is the text of a proof, Key the verifier key of the log.
	Proof, Key string
}

type answer struct {
	// Record is the text of the record, Same whether the proof is printed as it was read.
	Record string
	Index  uint64
	Size   uint64
	Same   bool
	Error  string
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		log.Fatal(err)
	}
	answers := make([]answer, len(questions))
	for i, q := range questions {
		answers[i] = judge(q)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}

func judge(q question) answer {
	var p proof.TLogProof
	if err := p.Unmarshal([]byte(q.Proof)); err != nil {
		return answer{Error: err.Error()}
	}
	verifier, err := note.NewVerifier(q.Key)
	if err != nil {
		return answer{Error: err.Error()}
	}
	tree, _, _, err := checkpoint.ParseCheckpoint(p.Checkpoint, "go.sum database tree", verifier)
	if err != nil {
		return answer{Error: err.Error()}
	}
	path := make(tlog.RecordProof, len(p.Hashes))
	for i, hash := range p.Hashes {
		path[i] = tlog.Hash(hash)
	}
	root := tlog.Hash(tree.Hash)
	if err := tlog.CheckRecord(path, int64(tree.Size), root, int64(p.Index), tlog.RecordHash(p.ExtraData)); err != nil {
		return answer{Error: err.Error()}
	}
	same := string(p.Marshal()) == q.Proof
	return answer{Record: string(p.ExtraData), Index: p.Index, Size: tree.Size, Same: same}
}
