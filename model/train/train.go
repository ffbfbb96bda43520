// Package train learns and measures what the program embeds: the models of
// model/internal/syntax, from treebanks, that of model/internal/actor, from texts
// with marked names, and counts of attributing words. Only cmd/train uses it; the
// program itself never trains.
//
//	treebanks (CoNLL-U)      -> Open              conllu.go
//	vectors of words         -> OpenVectors       vectors.go
//	news with tags and trees -> OpenSilver        silver.go, silver_trees.go
//	treebanks, news -> lexicon, groups, lemmas    lexicon.go, clusters.go, lemma.go
//	treebanks, vectors -> a first network         network*.go; matrix multiplies
//	     -> trees of the news, undenied           silver_parse.go
//	     -> the network      -> Syntax            network_recipe.go
//	models and a treebank    -> Table             evaluate.go, table.go
//	texts with marked names  -> TrainNames        names_data.go, names.go, names_field.go
//	weights and such texts   -> NamesTable        names_eval.go
//
// Training is deterministic: the same data and seed give the same bytes on the
// same kind of processor. Nothing depends on the order of a map, the clock or
// the number of cores.
package train
