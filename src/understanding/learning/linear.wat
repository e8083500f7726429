;; The loops of linear models over sparse rows. Weights lie feature by feature, with the numbers of some classes side by side, so that one walk
;; over a row serves all of them. A row is `count` features: at `offsets` where each one's weights begin (bytes from the first), at `values`
;; its numbers. `blocks` counts sixteens of classes. Plain SIMD, so the same bits on every machine, and however many classes are taken at once:
;; each class adds up its own numbers in the order of the features. linear-wasm.ts holds this assembled.
(module
  (memory (export "memory") 1)

  ;; scores += row * weights, of sixteen classes and of twice as many: twice the sums in flight, and half the walks over the row.
  (func (export "score16") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $scores i32)
    (local $end i32) (local $w i32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $s0 (v128.load offset=0 (local.get $scores)))
    (local.set $s1 (v128.load offset=16 (local.get $scores)))
    (local.set $s2 (v128.load offset=32 (local.get $scores)))
    (local.set $s3 (v128.load offset=48 (local.get $scores)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $w (i32.add (local.get $weights) (i32.load (local.get $offsets))))
        (local.set $x (v128.load32_splat (local.get $values)))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load offset=0 (local.get $w)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $w)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $w)))))
        (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $w)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more)))
    (v128.store offset=0 (local.get $scores) (local.get $s0))
    (v128.store offset=16 (local.get $scores) (local.get $s1))
    (v128.store offset=32 (local.get $scores) (local.get $s2))
    (v128.store offset=48 (local.get $scores) (local.get $s3)))

  (func (export "score32") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $scores i32)
    (local $end i32) (local $w i32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $s4 v128) (local $s5 v128) (local $s6 v128) (local $s7 v128)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $s0 (v128.load offset=0 (local.get $scores)))
    (local.set $s1 (v128.load offset=16 (local.get $scores)))
    (local.set $s2 (v128.load offset=32 (local.get $scores)))
    (local.set $s3 (v128.load offset=48 (local.get $scores)))
    (local.set $s4 (v128.load offset=64 (local.get $scores)))
    (local.set $s5 (v128.load offset=80 (local.get $scores)))
    (local.set $s6 (v128.load offset=96 (local.get $scores)))
    (local.set $s7 (v128.load offset=112 (local.get $scores)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $w (i32.add (local.get $weights) (i32.load (local.get $offsets))))
        (local.set $x (v128.load32_splat (local.get $values)))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load offset=0 (local.get $w)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $w)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $w)))))
        (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $w)))))
        (local.set $s4 (f32x4.add (local.get $s4) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $w)))))
        (local.set $s5 (f32x4.add (local.get $s5) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $w)))))
        (local.set $s6 (f32x4.add (local.get $s6) (f32x4.mul (local.get $x) (v128.load offset=96 (local.get $w)))))
        (local.set $s7 (f32x4.add (local.get $s7) (f32x4.mul (local.get $x) (v128.load offset=112 (local.get $w)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more)))
    (v128.store offset=0 (local.get $scores) (local.get $s0))
    (v128.store offset=16 (local.get $scores) (local.get $s1))
    (v128.store offset=32 (local.get $scores) (local.get $s2))
    (v128.store offset=48 (local.get $scores) (local.get $s3))
    (v128.store offset=64 (local.get $scores) (local.get $s4))
    (v128.store offset=80 (local.get $scores) (local.get $s5))
    (v128.store offset=96 (local.get $scores) (local.get $s6))
    (v128.store offset=112 (local.get $scores) (local.get $s7)))

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

  ;; weights += steps * row, sixteen classes at once; `steps` is where their steps lie, 0 where a class has none.
  (func (export "nudge16") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $steps i32)
    (local $end i32) (local $w i32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $s0 (v128.load offset=0 (local.get $steps)))
    (local.set $s1 (v128.load offset=16 (local.get $steps)))
    (local.set $s2 (v128.load offset=32 (local.get $steps)))
    (local.set $s3 (v128.load offset=48 (local.get $steps)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $w (i32.add (local.get $weights) (i32.load (local.get $offsets))))
        (local.set $x (v128.load32_splat (local.get $values)))
        (v128.store offset=0 (local.get $w) (f32x4.add (v128.load offset=0 (local.get $w)) (f32x4.mul (local.get $s0) (local.get $x))))
        (v128.store offset=16 (local.get $w) (f32x4.add (v128.load offset=16 (local.get $w)) (f32x4.mul (local.get $s1) (local.get $x))))
        (v128.store offset=32 (local.get $w) (f32x4.add (v128.load offset=32 (local.get $w)) (f32x4.mul (local.get $s2) (local.get $x))))
        (v128.store offset=48 (local.get $w) (f32x4.add (v128.load offset=48 (local.get $w)) (f32x4.mul (local.get $s3) (local.get $x))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more))))

  ;; The weights of one class alone, feature by feature: `offsets` are then shifted right, and dense numbers lie as the weights do.

  ;; sum of row * weights, over the sparse part; `count` is a multiple of four
  (func (export "sumSparse") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $shift i32) (result f32)
    (local $end i32)
    (local $s0 f32) (local $s1 f32) (local $s2 f32) (local $s3 f32)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $s0 (f32.add (local.get $s0) (f32.mul (f32.load offset=0 (local.get $values))
          (f32.load (i32.add (local.get $weights) (i32.shr_u (i32.load offset=0 (local.get $offsets)) (local.get $shift)))))))
        (local.set $s1 (f32.add (local.get $s1) (f32.mul (f32.load offset=4 (local.get $values))
          (f32.load (i32.add (local.get $weights) (i32.shr_u (i32.load offset=4 (local.get $offsets)) (local.get $shift)))))))
        (local.set $s2 (f32.add (local.get $s2) (f32.mul (f32.load offset=8 (local.get $values))
          (f32.load (i32.add (local.get $weights) (i32.shr_u (i32.load offset=8 (local.get $offsets)) (local.get $shift)))))))
        (local.set $s3 (f32.add (local.get $s3) (f32.mul (f32.load offset=12 (local.get $values))
          (f32.load (i32.add (local.get $weights) (i32.shr_u (i32.load offset=12 (local.get $offsets)) (local.get $shift)))))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 16)))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (br $more)))
    (f32.add (f32.add (local.get $s0) (local.get $s1)) (f32.add (local.get $s2) (local.get $s3))))

  ;; sum of row * weights, over so many sixteens of dense numbers
  (func (export "sumDense") (param $values i32) (param $sixteens i32) (param $weights i32) (result f32)
    (local $end i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $sixteens) (i32.const 6))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $values) (local.get $end)))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (v128.load offset=0 (local.get $values)) (v128.load offset=0 (local.get $weights)))))
        (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (v128.load offset=16 (local.get $values)) (v128.load offset=16 (local.get $weights)))))
        (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (v128.load offset=32 (local.get $values)) (v128.load offset=32 (local.get $weights)))))
        (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (v128.load offset=48 (local.get $values)) (v128.load offset=48 (local.get $weights)))))
        (local.set $values (i32.add (local.get $values) (i32.const 64)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (br $more)))
    (local.set $s0 (f32x4.add (f32x4.add (local.get $s0) (local.get $s1)) (f32x4.add (local.get $s2) (local.get $s3))))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $s0)) (f32x4.extract_lane 1 (local.get $s0)))
      (f32.add (f32x4.extract_lane 2 (local.get $s0)) (f32x4.extract_lane 3 (local.get $s0)))))

  ;; weights += step * row, over the sparse part
  (func (export "addSparse") (param $offsets i32) (param $values i32) (param $count i32) (param $weights i32) (param $shift i32) (param $step f32)
    (local $end i32) (local $w i32)
    (local.set $end (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $offsets) (local.get $end)))
        (local.set $w (i32.add (local.get $weights) (i32.shr_u (i32.load (local.get $offsets)) (local.get $shift))))
        (f32.store (local.get $w) (f32.add (f32.load (local.get $w)) (f32.mul (local.get $step) (f32.load (local.get $values)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more))))

  ;; weights += step * row, over so many sixteens of dense numbers
  (func (export "addDense") (param $values i32) (param $sixteens i32) (param $weights i32) (param $step f32)
    (local $end i32) (local $x v128)
    (local.set $x (f32x4.splat (local.get $step)))
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $sixteens) (i32.const 6))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $values) (local.get $end)))
        (v128.store offset=0 (local.get $weights) (f32x4.add (v128.load offset=0 (local.get $weights)) (f32x4.mul (local.get $x) (v128.load offset=0 (local.get $values)))))
        (v128.store offset=16 (local.get $weights) (f32x4.add (v128.load offset=16 (local.get $weights)) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $values)))))
        (v128.store offset=32 (local.get $weights) (f32x4.add (v128.load offset=32 (local.get $weights)) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $values)))))
        (v128.store offset=48 (local.get $weights) (f32x4.add (v128.load offset=48 (local.get $weights)) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $values)))))
        (local.set $values (i32.add (local.get $values) (i32.const 64)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
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
      (br_if $sixteen (local.get $blocks))))

  ;; scores += row * weights, the weights of a feature being steps: pairs of bytes, how many classes further on and the weight there.
  ;; `places`: where each feature's steps begin and end, in bytes from `steps`.
  (func (export "scoreSteps") (param $places i32) (param $values i32) (param $count i32) (param $steps i32) (param $scores i32)
    (local $last i32) (local $step i32) (local $end i32) (local $score i32) (local $x f32)
    (local.set $last (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $places) (local.get $last)))
        (local.set $x (f32.load (local.get $values)))
        (local.set $step (i32.add (local.get $steps) (i32.load offset=0 (local.get $places))))
        (local.set $end (i32.add (local.get $steps) (i32.load offset=4 (local.get $places))))
        (local.set $score (local.get $scores))
        (block $walked
          (loop $walk
            (br_if $walked (i32.ge_u (local.get $step) (local.get $end)))
            (local.set $score (i32.add (local.get $score) (i32.shl (i32.load8_u offset=0 (local.get $step)) (i32.const 2))))
            (f32.store (local.get $score) (f32.add (f32.load (local.get $score))
              (f32.mul (local.get $x) (f32.convert_i32_s (i32.load8_s offset=1 (local.get $step))))))
            (local.set $step (i32.add (local.get $step) (i32.const 2)))
            (br $walk)))
        (local.set $places (i32.add (local.get $places) (i32.const 8)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $more)))))
