// Parameters that share buttons and messengers add to an address. They are theirs, and no mistake of the reader.

export const TRACKING_PARAMS =
  /^(utm_|from$|isappinstalled$|share|scene$|wx|nsukey$|fbclid$|gclid$|spm$|timestamp$|_|v$|tdsourcetag$)/
