/** Numbers of the medical professions and of health insurance, words for illnesses, and medical specialties. */
@NullMarked
package dev.sekisho.dlp.medical;

import org.jspecify.annotations.NullMarked;
