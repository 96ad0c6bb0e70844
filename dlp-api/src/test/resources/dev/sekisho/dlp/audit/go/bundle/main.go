// Checks a bundle as its README.txt says, with golang.org/x/mod/sumdb and Go's own ciphers, none of which we wrote.
// Usage: verify VERIFIER_KEY BUNDLE.zip
package main

import (
	"archive/zip"
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type line struct {
	Seq    int64
	Stored string
	Proof  []string
	Seed   string
	Record map[string]interface{}
}

func check(err error) {
	if err != nil {
		fmt.Println("REFUSED", err)
		os.Exit(1)
	}
}

func decode(text string) []byte {
	bytes, err := base64.StdEncoding.DecodeString(text)
	check(err)
	return bytes
}

func child(seed []byte, which byte) []byte {
	hash := sha256.Sum256(append(append([]byte{}, seed...), which))
	return hash[:]
}

func open(zipped *zip.ReadCloser, name string) io.Reader {
	for _, file := range zipped.File {
		if file.Name == name {
			in, err := file.Open()
			check(err)
			return in
		}
	}
	check(fmt.Errorf("no %s", name))
	return nil
}

func decrypt(one line, stored []byte) []byte {
	head := 1 + 32
	if stored[0] == 2 {
		head += 32
	}
	seed := decode(one.Seed)
	if string(child(seed, 3)) != string(stored[head-32:head]) {
		check(fmt.Errorf("another key"))
	}
	block, err := aes.NewCipher(child(seed, 2))
	check(err)
	gcm, err := cipher.NewGCM(block)
	check(err)
	about := make([]byte, 8)
	binary.BigEndian.PutUint64(about, uint64(one.Seq))
	plain, err := gcm.Open(nil, stored[head:head+12], stored[head+12:], append(about, stored[:head]...))
	check(err)
	return plain
}

func main() {
	zipped, err := zip.OpenReader(os.Args[2])
	check(err)
	verifier, err := note.NewVerifier(os.Args[1])
	check(err)
	text, err := io.ReadAll(open(zipped, "checkpoint"))
	check(err)
	n, err := note.Open(text, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(n.Text, "\n")
	var size int64
	_, err = fmt.Sscanf(lines[1], "%d", &size)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	count := 0
	scanner := bufio.NewScanner(open(zipped, "records.jsonl"))
	scanner.Buffer(nil, 1<<26)
	for scanner.Scan() {
		var one line
		check(json.Unmarshal(scanner.Bytes(), &one))
		stored := decode(one.Stored)
		var proof tlog.RecordProof
		for _, sibling := range one.Proof {
			var hash tlog.Hash
			copy(hash[:], decode(sibling))
			proof = append(proof, hash)
		}
		check(tlog.CheckRecord(proof, size, root, one.Seq, tlog.RecordHash(stored)))
		var record map[string]interface{}
		check(json.Unmarshal(decrypt(one, stored), &record))
		if !reflect.DeepEqual(record, one.Record) {
			check(fmt.Errorf("the record is another one"))
		}
		count++
	}
	check(scanner.Err())
	fmt.Println("ACCEPTED", count)
}
