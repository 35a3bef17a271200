package io.governance.core.architecture.wrong.voting;

/** Wrong: a weight that is rounded. */
final class KeepsAFloat {
    float weight;
}
