// Package merge makes one dossier of many stories.
package merge

import "dateline/model"

// Stories merges annotated stories into a dossier.
func Stories(stories []*model.Story) *model.Dossier { return model.NewDossier(stories, nil) }
