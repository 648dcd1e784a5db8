// Reads a dashboard by the types that Grafana generates from its schema: a field that is unknown, missing, or of another
// type is an error, also in the options of panels and in queries.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/grafana/grafana-foundation-sdk/go/cog"
	"github.com/grafana/grafana-foundation-sdk/go/cog/plugins"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
)

func main() {
	plugins.RegisterDefaultPlugins()
	raw, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	var read dashboard.Dashboard
	// It returns an empty list of errors, which is not nil.
	var all cog.BuildErrors
	if err := read.UnmarshalJSONStrict(raw); err != nil && !(errors.As(err, &all) && len(all) == 0) {
		fail(err)
	}
	if err := read.Validate(); err != nil && !(errors.As(err, &all) && len(all) == 0) {
		fail(err)
	}
	fmt.Println("valid:", *read.Title, len(read.Panels), "panels")
}

func fail(err error) {
	fmt.Println(err)
	os.Exit(1)
}
