// A slow machine is no fault: what a test in the DOM waits for may take nearly as long as the test itself.
import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 10_000 })
