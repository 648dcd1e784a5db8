module tlog-proof-reference

go 1.24

require (
	github.com/transparency-dev/formats v0.1.1
	golang.org/x/mod v0.30.0
)
