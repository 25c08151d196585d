/** What all of our servers over HTTP share: how they start, whom they answer, how much they read, and how they say no. */
@NullMarked
package kazasu.http;

import org.jspecify.annotations.NullMarked;
