package role

// A titleKind is what a word does in a title.
type titleKind uint8

const (
	titleUnknown   titleKind = iota // not in the table
	titleSubject                    // what the work is about
	titleHead                       // what the person is
	titleOf                         // de, of: the complement of a head follows
	titleFor                        // para, en, at: a client, a place or a channel follows
	titleAnd                        // y, and: ends a part
	titleStop                       // an article
	titleRank                       // a seniority
	titleNoise                      // says nothing of the role: a place, a contract, "vacante"
	titleNear                       // a neighbouring field: marketing, communication
	titleForeign                    // another trade
	titleHousing                    // the other community managers: flats and estates
	titleOwners                     // of owners and neighbours, whose comunidades are never online
	titleComputing                  // the other redes: cables and servers
	titleNumber
)

// A titleTopic is what work is about.
type titleTopic uint8

const (
	topicNone       titleTopic = iota
	topicSocial                // social media, redes sociales
	topicSocialWord            // "social" and no more
	topicNets                  // "redes" and no more, which may be cables
	topicPlatform              // one network by name
	topicCommunity
	topicContent
	topicInfluencer
	topicPaid        // paid social
	topicAdvertising // online advertising of any kind
	topicAccount     // an agency's client
	topicAccounts    // "accounts", which may be ledgers
	topicCare        // customer care
	topicSocialCare  // customer care on social media
	topicVideo
	topicMotion // motion graphics
	topicListening
	topicGraphic // says more of a designer, and of others nothing
	topicDigital // says more of a strategist, and of others nothing
	topicCount
)

// weak holds for what makes a subject only where there is no better one.
func (t titleTopic) weak() bool { return t == topicGraphic || t == topicDigital || t == topicPlatform }

// social holds for what puts a title into this field beyond doubt.
func (t titleTopic) social() bool {
	return t == topicSocial || t == topicSocialWord || t == topicPlatform
}

// A titleJob is the head of a title, what the person is.
type titleJob uint8

const (
	jobNone titleJob = iota
	jobManager
	jobManagement
	jobGestor
	jobGerente
	jobAdministrator
	jobResponsable
	jobEncargado
	jobCoordinator
	jobSpecialist
	jobOfficer
	jobExecutive
	jobAnalyst
	jobAnalista
	jobStrategist
	jobStrategy
	jobPlanner
	jobConsultant
	jobMarketer
	jobTecnico
	jobRepresentative
	jobAgent
	jobOperator
	jobBuilder
	jobPublicista
	jobCreator
	jobProducer
	jobEditor
	jobCurator
	jobWriter
	// Leaders: with another head beside them they are a seniority.
	jobChief
	jobVice
	jobDirector
	jobHead
	jobJefe
	jobLead
	jobSupervisor
	// Helpers: likewise.
	jobAssistant
	jobIntern
	// These need no subject.
	jobCopywriter
	jobCopy
	jobRedactor
	jobDesigner
	jobDesign
	jobVideographer
	jobRealizador
	jobModerator
	jobTrafficker
	jobBuyer
	jobDinamizador
	jobCommunityManager // written as one word
	jobSocialManager    // likewise
	jobCM
	jobSMM
	jobSMS
	jobCount
)

// A titleTrait is what sets a head apart in the grammar of titles.
type titleTrait struct {
	initial bool      // its complement follows: "gestora de redes"
	self    bool      // names a role by itself
	exact   bool      // and whatever stands beside it
	rank    Seniority // the seniority that it adds
	leader  bool
	helper  bool
}

var titleTraits = [jobCount]titleTrait{
	jobGestor:           {initial: true},
	jobGerente:          {initial: true},
	jobResponsable:      {initial: true},
	jobEncargado:        {initial: true},
	jobAnalista:         {initial: true},
	jobTecnico:          {initial: true},
	jobPublicista:       {initial: true},
	jobChief:            {leader: true, rank: SeniorityHead},
	jobVice:             {leader: true, rank: SeniorityHead},
	jobDirector:         {leader: true, rank: SeniorityHead},
	jobHead:             {leader: true, rank: SeniorityHead},
	jobJefe:             {leader: true, rank: SeniorityHead, initial: true},
	jobLead:             {leader: true, rank: SeniorityLead},
	jobSupervisor:       {leader: true, rank: SeniorityLead},
	jobAssistant:        {helper: true, rank: SeniorityJunior},
	jobIntern:           {helper: true, rank: SeniorityIntern},
	jobCopywriter:       {self: true, exact: true},
	jobCopy:             {self: true},
	jobRedactor:         {self: true, initial: true},
	jobDesigner:         {self: true},
	jobDesign:           {self: true, initial: true},
	jobVideographer:     {self: true, exact: true},
	jobRealizador:       {self: true, initial: true},
	jobModerator:        {self: true},
	jobTrafficker:       {self: true},
	jobBuyer:            {self: true, exact: true},
	jobDinamizador:      {self: true, initial: true},
	jobCommunityManager: {self: true, exact: true},
	jobSocialManager:    {self: true, exact: true},
	jobCM:               {self: true},
	jobSMM:              {self: true},
	jobSMS:              {self: true},
}

// abbreviation holds for the short forms, which are ordinary letters in other trades.
func (j titleJob) abbreviation() bool { return j == jobCM || j == jobSMM || j == jobSMS }
