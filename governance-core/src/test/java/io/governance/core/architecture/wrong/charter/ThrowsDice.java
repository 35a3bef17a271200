package io.governance.core.architecture.wrong.charter;

import java.util.Random;

/** Wrong: a rule that throws dice. */
final class ThrowsDice {
    final Random dice = new Random();
}
