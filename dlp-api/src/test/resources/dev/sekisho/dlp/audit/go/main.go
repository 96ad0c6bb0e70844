// Checks a trail with golang.org/x/mod/sumdb, which we did not write: the signature of the checkpoint, the root over the stored records,
// and for every record an inclusion proof. Usage: verify VERIFIER_KEY CHECKPOINT_FILE SEGMENT_FILE...
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Println("REFUSED", err)
		os.Exit(1)
	}
}

func main() {
	verifier, err := note.NewVerifier(os.Args[1])
	check(err)
	text, err := os.ReadFile(os.Args[2])
	check(err)
	n, err := note.Open(text, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(n.Text, "\n")
	var size int64
	_, err = fmt.Sscanf(lines[1], "%d", &size)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)

	var hashes []tlog.Hash
	var leaves []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			out[i] = hashes[index]
		}
		return out, nil
	})
	for _, name := range os.Args[3:] {
		data, err := os.ReadFile(name)
		check(err)
		for at := 0; at+8 <= len(data); {
			length := int(binary.BigEndian.Uint32(data[at:]))
			if length == 0 {
				break
			}
			record := data[at+8 : at+8+length]
			stored, err := tlog.StoredHashes(int64(len(leaves)), record, reader)
			check(err)
			hashes = append(hashes, stored...)
			leaves = append(leaves, tlog.RecordHash(record))
			at += 8 + length
		}
	}
	got, err := tlog.TreeHash(size, reader)
	check(err)
	if got != root {
		fmt.Println("REFUSED the root is another one")
		os.Exit(1)
	}
	for i := int64(0); i < size; i++ {
		proof, err := tlog.ProveRecord(size, i, reader)
		check(err)
		check(tlog.CheckRecord(proof, size, root, i, leaves[i]))
	}
	fmt.Println("ACCEPTED", size)
}
