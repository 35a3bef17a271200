package io.governance.core.architecture.wrong.record;

import io.governance.core.architecture.wrong.governance.Governor;

/** Wrong: a record that knows what is built on it. */
final class KnowsGovernance {
    final Governor governor = new Governor();
}
