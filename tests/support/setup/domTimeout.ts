// Slow machines are no fault: a wait in the DOM may take nearly as long as its test.
import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 10_000 })
