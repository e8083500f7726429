;; The loops that take the sentence encoder's time: float32 matrix products.
;; Plain WebAssembly SIMD without fused or relaxed operations, so the same bits on every machine. All addresses are bytes.
;; encoder-wasm.ts holds these very instructions assembled; a test compares them.
(module
  ;; Shared, so that two threads can work on the same numbers; whoever opens it says how large it is.
  (import "host" "memory" (memory 0 65536 shared))

  ;; c += a b, with b in panels of 16 columns (all rows of the first 16 columns, then of the next 16, ...).
  ;; a is m x k with rows lda bytes apart, c is m x n with rows ldc bytes apart, n a multiple of 16, k at least 1.
  (func (export "multiply") (param $a i32) (param $lda i32) (param $b i32) (param $c i32) (param $ldc i32) (param $m i32) (param $k i32) (param $n i32)
    (local $row i32) (local $x i32) (local $y i32)
    (loop $panels
      (local.set $x (local.get $a))
      (local.set $y (local.get $c))
      (local.set $row (i32.and (local.get $m) (i32.const 1)))
      (if (local.get $row) (then
        (call $single (local.get $x) (local.get $b) (local.get $y) (local.get $k))
        (local.set $x (i32.add (local.get $x) (local.get $lda)))
        (local.set $y (i32.add (local.get $y) (local.get $ldc)))))
      (block $done
        (loop $pairs
          (br_if $done (i32.ge_u (local.get $row) (local.get $m)))
          (call $pair (local.get $x) (local.get $lda) (local.get $b) (local.get $y) (local.get $ldc) (local.get $k))
          (local.set $x (i32.add (local.get $x) (i32.shl (local.get $lda) (i32.const 1))))
          (local.set $y (i32.add (local.get $y) (i32.shl (local.get $ldc) (i32.const 1))))
          (local.set $row (i32.add (local.get $row) (i32.const 2)))
          (br $pairs)))
      (local.set $b (i32.add (local.get $b) (i32.shl (local.get $k) (i32.const 6))))
      (local.set $c (i32.add (local.get $c) (i32.const 64)))
      (local.set $n (i32.sub (local.get $n) (i32.const 16)))
      (br_if $panels (i32.gt_s (local.get $n) (i32.const 0)))))

  ;; Two rows of a with one panel. Two by sixteen measured fastest of ten shapes: eight sums stay in registers, b is loaded once for both.
  (func $pair (param $a i32) (param $lda i32) (param $b i32) (param $c i32) (param $ldc i32) (param $k i32)
    (local $end i32) (local $a1 i32) (local $x v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $s00 v128) (local $s01 v128) (local $s02 v128) (local $s03 v128)
    (local $s10 v128) (local $s11 v128) (local $s12 v128) (local $s13 v128)
    (local.set $a1 (i32.add (local.get $a) (local.get $lda)))
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
    (loop $more
      (local.set $b0 (v128.load offset=0 (local.get $b)))
      (local.set $b1 (v128.load offset=16 (local.get $b)))
      (local.set $b2 (v128.load offset=32 (local.get $b)))
      (local.set $b3 (v128.load offset=48 (local.get $b)))
      (local.set $x (v128.load32_splat (local.get $a)))
      (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $x) (local.get $b0))))
      (local.set $s01 (f32x4.add (local.get $s01) (f32x4.mul (local.get $x) (local.get $b1))))
      (local.set $s02 (f32x4.add (local.get $s02) (f32x4.mul (local.get $x) (local.get $b2))))
      (local.set $s03 (f32x4.add (local.get $s03) (f32x4.mul (local.get $x) (local.get $b3))))
      (local.set $x (v128.load32_splat (local.get $a1)))
      (local.set $s10 (f32x4.add (local.get $s10) (f32x4.mul (local.get $x) (local.get $b0))))
      (local.set $s11 (f32x4.add (local.get $s11) (f32x4.mul (local.get $x) (local.get $b1))))
      (local.set $s12 (f32x4.add (local.get $s12) (f32x4.mul (local.get $x) (local.get $b2))))
      (local.set $s13 (f32x4.add (local.get $s13) (f32x4.mul (local.get $x) (local.get $b3))))
      (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $more (i32.lt_u (local.get $a) (local.get $end))))
    (v128.store offset=0 (local.get $c) (f32x4.add (v128.load offset=0 (local.get $c)) (local.get $s00)))
    (v128.store offset=16 (local.get $c) (f32x4.add (v128.load offset=16 (local.get $c)) (local.get $s01)))
    (v128.store offset=32 (local.get $c) (f32x4.add (v128.load offset=32 (local.get $c)) (local.get $s02)))
    (v128.store offset=48 (local.get $c) (f32x4.add (v128.load offset=48 (local.get $c)) (local.get $s03)))
    (local.set $c (i32.add (local.get $c) (local.get $ldc)))
    (v128.store offset=0 (local.get $c) (f32x4.add (v128.load offset=0 (local.get $c)) (local.get $s10)))
    (v128.store offset=16 (local.get $c) (f32x4.add (v128.load offset=16 (local.get $c)) (local.get $s11)))
    (v128.store offset=32 (local.get $c) (f32x4.add (v128.load offset=32 (local.get $c)) (local.get $s12)))
    (v128.store offset=48 (local.get $c) (f32x4.add (v128.load offset=48 (local.get $c)) (local.get $s13))))

  ;; The odd row. It adds in the same order, so a row comes out the same whichever of the two it went through.
  (func $single (param $a i32) (param $b i32) (param $c i32) (param $k i32)
    (local $end i32) (local $x v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $s00 v128) (local $s01 v128) (local $s02 v128) (local $s03 v128)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
    (loop $more
      (local.set $b0 (v128.load offset=0 (local.get $b)))
      (local.set $b1 (v128.load offset=16 (local.get $b)))
      (local.set $b2 (v128.load offset=32 (local.get $b)))
      (local.set $b3 (v128.load offset=48 (local.get $b)))
      (local.set $x (v128.load32_splat (local.get $a)))
      (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $x) (local.get $b0))))
      (local.set $s01 (f32x4.add (local.get $s01) (f32x4.mul (local.get $x) (local.get $b1))))
      (local.set $s02 (f32x4.add (local.get $s02) (f32x4.mul (local.get $x) (local.get $b2))))
      (local.set $s03 (f32x4.add (local.get $s03) (f32x4.mul (local.get $x) (local.get $b3))))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (br_if $more (i32.lt_u (local.get $a) (local.get $end))))
    (v128.store offset=0 (local.get $c) (f32x4.add (v128.load offset=0 (local.get $c)) (local.get $s00)))
    (v128.store offset=16 (local.get $c) (f32x4.add (v128.load offset=16 (local.get $c)) (local.get $s01)))
    (v128.store offset=32 (local.get $c) (f32x4.add (v128.load offset=32 (local.get $c)) (local.get $s02)))
    (v128.store offset=48 (local.get $c) (f32x4.add (v128.load offset=48 (local.get $c)) (local.get $s03))))

  ;; The same for rows of a of which only the numbers that are not zero are given: zeros add nothing, so the same bits.
  ;; a: each row's numbers, side by side from its start on. offsets: for each of them, at the same place, where its row of b begins within a panel.
  ;; counts: how many each row has. The others are those of multiply; lda is the stride of a and of offsets.
  (func (export "multiplyFew") (param $a i32) (param $offsets i32) (param $lda i32) (param $counts i32) (param $b i32) (param $c i32) (param $ldc i32) (param $m i32) (param $k i32) (param $n i32)
    (local $row i32) (local $at i32)
    (loop $panels
      (local.set $row (i32.const 0))
      (block $done
        (loop $rows
          (br_if $done (i32.ge_u (local.get $row) (local.get $m)))
          (local.set $at (i32.mul (local.get $row) (local.get $lda)))
          (call $few (i32.add (local.get $a) (local.get $at)) (i32.add (local.get $offsets) (local.get $at))
            (i32.load (i32.add (local.get $counts) (i32.shl (local.get $row) (i32.const 2))))
            (local.get $b) (i32.add (local.get $c) (i32.mul (local.get $row) (local.get $ldc))))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $rows)))
      (local.set $b (i32.add (local.get $b) (i32.shl (local.get $k) (i32.const 6))))
      (local.set $c (i32.add (local.get $c) (i32.const 64)))
      (local.set $n (i32.sub (local.get $n) (i32.const 16)))
      (br_if $panels (i32.gt_s (local.get $n) (i32.const 0)))))

  (func $few (param $a i32) (param $offsets i32) (param $count i32) (param $b i32) (param $c i32)
    (local $end i32) (local $w i32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
        (local.set $w (i32.add (local.get $b) (i32.load (local.get $offsets))))
        (local.set $x (v128.load32_splat (local.get $a)))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load offset=0 (local.get $w)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $w)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $w)))))
        (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $w)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $a (i32.add (local.get $a) (i32.const 4)))
        (br $more)))
    (v128.store offset=0 (local.get $c) (f32x4.add (v128.load offset=0 (local.get $c)) (local.get $s0)))
    (v128.store offset=16 (local.get $c) (f32x4.add (v128.load offset=16 (local.get $c)) (local.get $s1)))
    (v128.store offset=32 (local.get $c) (f32x4.add (v128.load offset=32 (local.get $c)) (local.get $s2)))
    (v128.store offset=48 (local.get $c) (f32x4.add (v128.load offset=48 (local.get $c)) (local.get $s3)))))
