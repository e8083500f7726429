;; The loops of linear models over sparse rows. Weights lie feature by feature, with the numbers of all classes side by side, so that one walk
;; over a row serves every class. A row is `count` features: at `offsets` where each one's weights begin (bytes from the first), at `values`
;; its numbers. `blocks` counts sixteens of classes. Plain SIMD, so the same bits on every machine. linear-wasm.ts holds this assembled.
(module
  (memory (export "memory") 1)

  ;; scores += row * weights
  (func (export "score") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $scores i32) (param $blocks i32)
    (local $end i32) (local $o i32) (local $v i32) (local $w i32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (loop $sixteen
      (local.set $o (local.get $offsets))
      (local.set $v (local.get $values))
      (local.set $s0 (v128.load offset=0 (local.get $scores)))
      (local.set $s1 (v128.load offset=16 (local.get $scores)))
      (local.set $s2 (v128.load offset=32 (local.get $scores)))
      (local.set $s3 (v128.load offset=48 (local.get $scores)))
      (block $done
        (loop $more
          (br_if $done (i32.ge_u (local.get $o) (local.get $end)))
          (local.set $w (i32.add (local.get $weights) (i32.load (local.get $o))))
          (local.set $x (v128.load32_splat (local.get $v)))
          (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load offset=0 (local.get $w)))))
          (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $w)))))
          (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $w)))))
          (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $w)))))
          (local.set $o (i32.add (local.get $o) (i32.const 4)))
          (local.set $v (i32.add (local.get $v) (i32.const 4)))
          (br $more)))
      (v128.store offset=0 (local.get $scores) (local.get $s0))
      (v128.store offset=16 (local.get $scores) (local.get $s1))
      (v128.store offset=32 (local.get $scores) (local.get $s2))
      (v128.store offset=48 (local.get $scores) (local.get $s3))
      (local.set $scores (i32.add (local.get $scores) (i32.const 64)))
      (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
      (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
      (br_if $sixteen (local.get $blocks))))

  ;; weights of one class += step * row; `weights` is where the first feature has that class.
  (func (export "nudge") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $step f32)
    (local $end i32) (local $w i32)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $w (i32.add (local.get $weights) (i32.load (local.get $offsets))))
        (f32.store (local.get $w) (f32.add (f32.load (local.get $w)) (f32.mul (local.get $step) (f32.load (local.get $values)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more))))

  ;; scores += row * weights, the weights being bytes, sixteen classes in one load; whatever scales them is in the row's numbers already.
  (func (export "scorePacked") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $scores i32) (param $blocks i32)
    (local $end i32) (local $o i32) (local $v i32) (local $x v128) (local $b v128) (local $half v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (loop $sixteen
      (local.set $o (local.get $offsets))
      (local.set $v (local.get $values))
      (local.set $s0 (v128.load offset=0 (local.get $scores)))
      (local.set $s1 (v128.load offset=16 (local.get $scores)))
      (local.set $s2 (v128.load offset=32 (local.get $scores)))
      (local.set $s3 (v128.load offset=48 (local.get $scores)))
      (block $done
        (loop $more
          (br_if $done (i32.ge_u (local.get $o) (local.get $end)))
          (local.set $x (v128.load32_splat (local.get $v)))
          (local.set $b (v128.load (i32.add (local.get $weights) (i32.load (local.get $o)))))
          (local.set $half (i16x8.extend_low_i8x16_s (local.get $b)))
          (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $half (i16x8.extend_high_i8x16_s (local.get $b)))
          (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $o (i32.add (local.get $o) (i32.const 4)))
          (local.set $v (i32.add (local.get $v) (i32.const 4)))
          (br $more)))
      (v128.store offset=0 (local.get $scores) (local.get $s0))
      (v128.store offset=16 (local.get $scores) (local.get $s1))
      (v128.store offset=32 (local.get $scores) (local.get $s2))
      (v128.store offset=48 (local.get $scores) (local.get $s3))
      (local.set $scores (i32.add (local.get $scores) (i32.const 64)))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
      (br_if $sixteen (local.get $blocks)))))
