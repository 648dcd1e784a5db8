// Package module is what the reusable workflow is tried on.
package module

// Half of n, and 0 for what is negative.
func Half(n int) int {
	if n < 0 {
		return 0
	}
	return n / 2
}
