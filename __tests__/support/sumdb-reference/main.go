// Command sumdb-reference queries checksum databases with the go command's own client,
// so that the tests can compare results. It reads cases as JSON and writes the result of each.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"golang.org/x/mod/sumdb"
)

// A query is one lookup in a separate database.
type query struct {
	Base    string // URL of the database
	Key     string // its verifier key
	Kept    string // the signed tree seen last, if any
	Path    string
	Version string
}

// A result is the client's answer to a query.
type result struct {
	Lines []string `json:"lines"`
	Error string   `json:"error"`
	Alarm string   `json:"alarm"`
	Kept  string   `json:"kept"`
}

func main() {
	var queries []query
	if err := json.NewDecoder(os.Stdin).Decode(&queries); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	results := make([]result, 0, len(queries))
	for _, q := range queries {
		results = append(results, lookup(q))
	}
	if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func lookup(q query) result {
	ops := &clientOps{query: q}
	lines, err := sumdb.NewClient(ops).Lookup(q.Path, q.Version)
	r := result{Lines: lines, Alarm: ops.alarm, Kept: ops.query.Kept}
	if err != nil {
		r.Error = err.Error()
	}
	return r
}

// clientOps gives the client no cache, so that it asks for everything.
type clientOps struct {
	query query
	alarm string
}

func (c *clientOps) ReadRemote(path string) ([]byte, error) {
	answer, err := http.Get(c.query.Base + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, errors.New(answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func (c *clientOps) ReadConfig(file string) ([]byte, error) {
	if file == "key" {
		return []byte(c.query.Key), nil
	}
	return []byte(c.query.Kept), nil
}

func (c *clientOps) WriteConfig(_ string, old, next []byte) error {
	if string(old) != c.query.Kept {
		return sumdb.ErrWriteConflict
	}
	c.query.Kept = string(next)
	return nil
}

func (c *clientOps) ReadCache(string) ([]byte, error) { return nil, errors.New("no cache") }
func (c *clientOps) WriteCache(string, []byte)        {}
func (c *clientOps) Log(string)                       {}
func (c *clientOps) SecurityError(message string)     { c.alarm = message }
