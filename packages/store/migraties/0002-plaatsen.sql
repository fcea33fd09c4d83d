-- What `zorgketen store distribute` reads: a table whose comment begins with 'lokaal:' stays on the coordinator.
comment on table taak is 'lokaal: werk van deze server zelf; niet over een cluster verdeeld';
