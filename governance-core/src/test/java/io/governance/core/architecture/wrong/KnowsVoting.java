package io.governance.core.architecture.wrong;

import io.governance.core.architecture.wrong.voting.DividesInDouble;

/** Wrong: a shared word that knows a concept. */
final class KnowsVoting {
    final DividesInDouble concept = new DividesInDouble();
}
