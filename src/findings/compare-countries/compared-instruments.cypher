// Every instrument, and up to which day who takes part in it is known.
MATCH (instrument:Instrument)
WITH instrument ORDER BY instrument.adoptedEarliest, instrument.id
RETURN instrument.id AS id, instrument.label AS label, instrument.participantsAsOf AS participantsAsOf, instrument.completeAsOf AS completeAsOf
