/** The governance of alliances offered and used over HTTP. */
@NullMarked
package io.governance.adapters.rest;

import org.jspecify.annotations.NullMarked;
