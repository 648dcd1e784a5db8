package module

import "testing"

func TestHalf(t *testing.T) {
	if got := Half(4); got != 2 {
		t.Fatalf("half of 4 is %d", got)
	}
}
