/// Points as people see them: whole, and on the scale of 0...100.
func shown(_ points: Double) -> Int { min(100, max(0, Int(points.rounded()))) }
