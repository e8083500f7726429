;; The loops of cholesky.ts that take the time: a float64 Cholesky factor for the ridge.
;; Plain WebAssembly SIMD without fused or relaxed operations, so the same bits on every machine. All addresses are bytes.
;; cholesky-wasm.ts holds these very instructions assembled; a test compares them.
(module
  (memory (export "memory") 0)

  ;; Rows of a lower triangular matrix, in fours of the same length: rows 4g to 4g + 3 have 4(g + 1) columns.
  (func $row (param $base i32) (param $j i32) (result i32)
    (local $g i32)
    (local.set $g (i32.add (i32.shr_u (local.get $j) (i32.const 2)) (i32.const 1)))
    (i32.add (local.get $base) (i32.add
      (i32.shl (i32.mul (local.get $g) (i32.sub (local.get $g) (i32.const 1))) (i32.const 6))
      (i32.shl (i32.mul (i32.and (local.get $j) (i32.const 3)) (local.get $g)) (i32.const 5)))))

  (func $stride (param $j i32) (result i32)
    (i32.shl (i32.add (i32.shr_u (local.get $j) (i32.const 2)) (i32.const 1)) (i32.const 5)))

  ;; For columns j from $first to $last (even): four rows at a, lda bytes apart, less their products with row j over columns $from to $to.
  (func (export "subtract") (param $base i32) (param $a i32) (param $lda i32) (param $first i32) (param $last i32) (param $from i32) (param $to i32)
    (local.set $from (i32.shl (local.get $from) (i32.const 3)))
    (local.set $to (i32.shl (local.get $to) (i32.const 3)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $first) (local.get $last)))
        (call $tile (local.get $a) (local.get $lda) (call $row (local.get $base) (local.get $first)) (call $stride (local.get $first))
          (i32.shl (local.get $first) (i32.const 3)) (local.get $from) (local.get $to))
        (local.set $first (i32.add (local.get $first) (i32.const 2)))
        (br $more))))

  ;; Solves x L' = a for four rows at once, columns $first to $last (even), with columns before $from taken out already.
  (func (export "eliminate") (param $base i32) (param $a i32) (param $lda i32) (param $from i32) (param $first i32) (param $last i32)
    (local $b i32) (local $ldb i32) (local $at i32) (local $j i32) (local $end i32)
    (local.set $from (i32.shl (local.get $from) (i32.const 3)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $first) (local.get $last)))
        (local.set $b (call $row (local.get $base) (local.get $first)))
        (local.set $ldb (call $stride (local.get $first)))
        (local.set $j (i32.shl (local.get $first) (i32.const 3)))
        (call $tile (local.get $a) (local.get $lda) (local.get $b) (local.get $ldb) (local.get $j) (local.get $from) (local.get $j))
        (local.set $b (i32.add (local.get $b) (local.get $j)))
        (local.set $at (i32.add (local.get $a) (local.get $j)))
        (local.set $end (i32.add (local.get $at) (i32.shl (local.get $lda) (i32.const 2))))
        (loop $four
          (f64.store (local.get $at) (f64.div (f64.load (local.get $at)) (f64.load (local.get $b))))
          (f64.store offset=8 (local.get $at) (f64.div
            (f64.sub (f64.load offset=8 (local.get $at)) (f64.mul (f64.load (local.get $at)) (f64.load (i32.add (local.get $b) (local.get $ldb)))))
            (f64.load offset=8 (i32.add (local.get $b) (local.get $ldb)))))
          (local.set $at (i32.add (local.get $at) (local.get $lda)))
          (br_if $four (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $first (i32.add (local.get $first) (i32.const 2)))
        (br $more))))

  ;; Solves x L = a for four rows at once: from the last of n columns (even) down, each known x takes its row of L out of what is left.
  (func (export "substitute") (param $base i32) (param $a i32) (param $lda i32) (param $n i32)
    (local $b i32) (local $ldb i32) (local $j i32) (local $row i32) (local $end i32) (local $k i32) (local $x f64) (local $y f64)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $lda) (i32.const 2))))
    (block $done
      (loop $more
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 2)))
        (local.set $b (call $row (local.get $base) (local.get $n)))
        (local.set $ldb (call $stride (local.get $n)))
        (local.set $j (i32.shl (local.get $n) (i32.const 3)))
        (local.set $row (local.get $a))
        (loop $four
          (local.set $y (f64.div (f64.load offset=8 (i32.add (local.get $row) (local.get $j)))
            (f64.load offset=8 (i32.add (i32.add (local.get $b) (local.get $ldb)) (local.get $j)))))
          (local.set $x (f64.div
            (f64.sub (f64.load (i32.add (local.get $row) (local.get $j)))
              (f64.mul (local.get $y) (f64.load (i32.add (i32.add (local.get $b) (local.get $ldb)) (local.get $j)))))
            (f64.load (i32.add (local.get $b) (local.get $j)))))
          (f64.store (i32.add (local.get $row) (local.get $j)) (local.get $x))
          (f64.store offset=8 (i32.add (local.get $row) (local.get $j)) (local.get $y))
          (call $less (local.get $row) (local.get $b) (i32.add (local.get $b) (local.get $ldb)) (local.get $j) (f64x2.splat (local.get $x)) (f64x2.splat (local.get $y)))
          (local.set $row (i32.add (local.get $row) (local.get $lda)))
          (br_if $four (i32.lt_u (local.get $row) (local.get $end))))
        (br $more))))

  ;; row -= x p + y q over $bytes (of 16)
  (func $less (param $row i32) (param $p i32) (param $q i32) (param $bytes i32) (param $x v128) (param $y v128)
    (local $k i32)
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $k) (local.get $bytes)))
        (v128.store (i32.add (local.get $row) (local.get $k)) (f64x2.sub (v128.load (i32.add (local.get $row) (local.get $k))) (f64x2.add
          (f64x2.mul (local.get $x) (v128.load (i32.add (local.get $p) (local.get $k))))
          (f64x2.mul (local.get $y) (v128.load (i32.add (local.get $q) (local.get $k)))))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br $more))))

  ;; Takes from the 4 x 2 block at column j of rows a the products of these rows with rows b (j and j + 1), columns $from to $to (bytes, of 16).
  (func $tile (param $a i32) (param $lda i32) (param $b i32) (param $ldb i32) (param $j i32) (param $from i32) (param $to i32)
    (local $a1 i32) (local $a2 i32) (local $a3 i32) (local $b1 i32) (local $k i32) (local $x v128) (local $p v128) (local $q v128)
    (local $s00 v128) (local $s01 v128) (local $s10 v128) (local $s11 v128) (local $s20 v128) (local $s21 v128) (local $s30 v128) (local $s31 v128)
    (local.set $a1 (i32.add (local.get $a) (local.get $lda)))
    (local.set $a2 (i32.add (local.get $a1) (local.get $lda)))
    (local.set $a3 (i32.add (local.get $a2) (local.get $lda)))
    (local.set $b1 (i32.add (local.get $b) (local.get $ldb)))
    (local.set $k (local.get $from))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $k) (local.get $to)))
        (local.set $p (v128.load (i32.add (local.get $b) (local.get $k))))
        (local.set $q (v128.load (i32.add (local.get $b1) (local.get $k))))
        (local.set $x (v128.load (i32.add (local.get $a) (local.get $k))))
        (local.set $s00 (f64x2.add (local.get $s00) (f64x2.mul (local.get $x) (local.get $p))))
        (local.set $s01 (f64x2.add (local.get $s01) (f64x2.mul (local.get $x) (local.get $q))))
        (local.set $x (v128.load (i32.add (local.get $a1) (local.get $k))))
        (local.set $s10 (f64x2.add (local.get $s10) (f64x2.mul (local.get $x) (local.get $p))))
        (local.set $s11 (f64x2.add (local.get $s11) (f64x2.mul (local.get $x) (local.get $q))))
        (local.set $x (v128.load (i32.add (local.get $a2) (local.get $k))))
        (local.set $s20 (f64x2.add (local.get $s20) (f64x2.mul (local.get $x) (local.get $p))))
        (local.set $s21 (f64x2.add (local.get $s21) (f64x2.mul (local.get $x) (local.get $q))))
        (local.set $x (v128.load (i32.add (local.get $a3) (local.get $k))))
        (local.set $s30 (f64x2.add (local.get $s30) (f64x2.mul (local.get $x) (local.get $p))))
        (local.set $s31 (f64x2.add (local.get $s31) (f64x2.mul (local.get $x) (local.get $q))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br $more)))
    (call $take (i32.add (local.get $a) (local.get $j)) (local.get $s00) (local.get $s01))
    (call $take (i32.add (local.get $a1) (local.get $j)) (local.get $s10) (local.get $s11))
    (call $take (i32.add (local.get $a2) (local.get $j)) (local.get $s20) (local.get $s21))
    (call $take (i32.add (local.get $a3) (local.get $j)) (local.get $s30) (local.get $s31)))

  ;; The two sums of one row, each still in two halves, off the two numbers at c.
  (func $take (param $c i32) (param $s v128) (param $t v128)
    (v128.store (local.get $c) (f64x2.sub (v128.load (local.get $c)) (f64x2.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $t))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $t)))))))
