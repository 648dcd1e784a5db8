module archive-reference

go 1.21
