package role

// A titleSense is one role that a subject and a head together may mean.
type titleSense struct {
	role       Role
	confidence Confidence
	reason     Reason
}

// titleSenses says what heads mean with a subject, likeliest first. Short names keep the table a table.
type titleSenses struct {
	topic  titleTopic
	jobs   []titleJob
	senses []titleSense
}

const (
	low    = ConfidenceLow
	medium = ConfidenceMedium
	high   = ConfidenceHigh
)

var titleMeanings = [...]titleSenses{
	{topicSocial, []titleJob{jobManager, jobResponsable, jobSocialManager}, []titleSense{{Manager, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobGerente}, []titleSense{{Manager, high, ReasonTranslation}}},
	{topicSocial, []titleJob{jobAdministrator}, []titleSense{{Manager, medium, ReasonTranslation}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobManagement}, []titleSense{{Manager, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobGestor}, []titleSense{{Manager, medium, ReasonAmbiguous}, {CommunityManager, medium, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobEncargado, jobNone}, []titleSense{{Manager, low, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobCoordinator}, []titleSense{{Manager, medium, ReasonAmbiguous}, {Executive, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobDirector, jobHead, jobJefe, jobVice}, []titleSense{{Manager, high, ReasonHead}, {Strategist, low, ReasonHead}}},
	{topicSocial, []titleJob{jobChief}, []titleSense{{Strategist, medium, ReasonHead}, {Manager, medium, ReasonHead}}},
	{topicSocial, []titleJob{jobLead, jobSupervisor}, []titleSense{{Manager, medium, ReasonHead}}},
	{topicSocial, []titleJob{jobExecutive}, []titleSense{{Executive, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobOfficer, jobMarketer}, []titleSense{{Executive, medium, ReasonAmbiguous}, {Manager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobSpecialist}, []titleSense{
		{Executive, medium, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}, {Manager, low, ReasonAmbiguous},
	}},
	{topicSocial, []titleJob{jobAssistant}, []titleSense{{Executive, medium, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobIntern}, []titleSense{{Executive, low, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobTecnico}, []titleSense{{CommunityManager, medium, ReasonAmbiguous}, {Executive, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobBuilder}, []titleSense{{CommunityManager, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobDinamizador}, []titleSense{{CommunityManager, high, ReasonTranslation}}},
	{topicSocial, []titleJob{jobAgent, jobRepresentative}, []titleSense{{CustomerCareAgent, low, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobOperator}, []titleSense{{CommunityManager, low, ReasonAmbiguous}, {Executive, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobAnalyst}, []titleSense{{SocialAnalyst, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobAnalista}, []titleSense{{SocialAnalyst, medium, ReasonAmbiguous}, {Executive, medium, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobStrategist}, []titleSense{{Strategist, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobStrategy}, []titleSense{{Strategist, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobPlanner}, []titleSense{{Manager, medium, ReasonAmbiguous}, {Strategist, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobConsultant}, []titleSense{{Strategist, medium, ReasonRelated}, {Manager, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobCreator}, []titleSense{{ContentCreator, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobProducer, jobCurator}, []titleSense{{ContentCreator, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobEditor}, []titleSense{{Executive, medium, ReasonAmbiguous}, {ContentCreator, low, ReasonAmbiguous}}},
	{topicSocial, []titleJob{jobWriter}, []titleSense{{Copywriter, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobPublicista}, []titleSense{{PaidSocialSpecialist, medium, ReasonRelated}}},
	{topicSocial, []titleJob{jobRedactor, jobCopy}, []titleSense{{Copywriter, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobDesigner}, []titleSense{{Designer, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobModerator}, []titleSense{{Moderator, high, ReasonTitle}}},
	{topicSocial, []titleJob{jobTrafficker}, []titleSense{{PaidSocialSpecialist, high, ReasonRelated}}},

	// "Redes" alone: cables until the title says otherwise, so that neither técnicos nor administradores are here.
	{topicNets, []titleJob{jobEncargado, jobResponsable, jobGestor, jobCoordinator}, []titleSense{
		{Manager, low, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous},
	}},
	{topicNets, []titleJob{jobJefe}, []titleSense{{Manager, medium, ReasonHead}}},
	{topicNets, []titleJob{jobDirector, jobLead, jobSupervisor, jobHead}, []titleSense{{Manager, low, ReasonHead}}},
	{topicNets, []titleJob{jobGerente, jobManager}, []titleSense{{Manager, low, ReasonAmbiguous}}},
	{topicNets, []titleJob{jobAnalista}, []titleSense{{SocialAnalyst, low, ReasonAmbiguous}, {Executive, low, ReasonAmbiguous}}},
	{topicNets, []titleJob{jobExecutive}, []titleSense{{Executive, medium, ReasonTitle}}},
	{topicNets, []titleJob{jobAssistant, jobIntern}, []titleSense{{Executive, low, ReasonAmbiguous}}},
	{topicNets, []titleJob{jobDinamizador, jobBuilder}, []titleSense{{CommunityManager, medium, ReasonTranslation}}},
	{topicNets, []titleJob{jobStrategist}, []titleSense{{Strategist, medium, ReasonTitle}}},
	{topicNets, []titleJob{jobCreator}, []titleSense{{ContentCreator, low, ReasonRelated}}},
	{topicNets, []titleJob{jobRedactor, jobCopy}, []titleSense{{Copywriter, medium, ReasonTitle}}},
	{topicNets, []titleJob{jobModerator}, []titleSense{{Moderator, medium, ReasonTitle}}},
	{topicNets, []titleJob{jobDesigner}, []titleSense{{Designer, low, ReasonAmbiguous}}},

	{topicCommunity, []titleJob{jobManager, jobCommunityManager}, []titleSense{{CommunityManager, high, ReasonTitle}}},
	{topicCommunity, []titleJob{jobGestor, jobGerente, jobResponsable}, []titleSense{{CommunityManager, high, ReasonTranslation}}},
	{topicCommunity, []titleJob{jobAdministrator, jobEncargado}, []titleSense{{CommunityManager, medium, ReasonTranslation}}},
	{topicCommunity, []titleJob{jobNone}, []titleSense{{CommunityManager, medium, ReasonAbbreviation}}},
	{topicCommunity, []titleJob{jobManagement}, []titleSense{{CommunityManager, medium, ReasonRelated}}},
	{topicCommunity, []titleJob{jobDinamizador}, []titleSense{{CommunityManager, high, ReasonTranslation}}},
	{topicCommunity, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobSupervisor}, []titleSense{{CommunityManager, medium, ReasonHead}}},
	{topicCommunity, []titleJob{jobChief, jobVice}, []titleSense{{CommunityManager, low, ReasonHead}}},
	{topicCommunity, []titleJob{jobCoordinator, jobSpecialist, jobExecutive, jobBuilder, jobTecnico}, []titleSense{{CommunityManager, medium, ReasonRelated}}},
	{topicCommunity, []titleJob{jobOfficer, jobAssistant, jobIntern, jobMarketer, jobConsultant, jobAgent, jobRepresentative}, []titleSense{
		{CommunityManager, low, ReasonAmbiguous},
	}},
	{topicCommunity, []titleJob{jobAnalyst, jobAnalista}, []titleSense{{SocialAnalyst, low, ReasonAmbiguous}, {CommunityManager, low, ReasonAmbiguous}}},
	{topicCommunity, []titleJob{jobStrategist, jobStrategy}, []titleSense{{CommunityManager, low, ReasonRelated}, {Strategist, low, ReasonAmbiguous}}},
	{topicCommunity, []titleJob{jobModerator}, []titleSense{{Moderator, high, ReasonTitle}}},

	{topicContent, []titleJob{jobCreator, jobProducer}, []titleSense{{ContentCreator, high, ReasonTitle}}},
	{topicContent, []titleJob{
		jobManager, jobGestor, jobResponsable, jobEncargado, jobCoordinator, jobSpecialist, jobExecutive, jobEditor, jobCurator, jobMarketer,
	}, []titleSense{{ContentCreator, medium, ReasonRelated}}},
	{topicContent, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobVice, jobChief, jobSupervisor}, []titleSense{{ContentCreator, low, ReasonHead}}},
	{topicContent, []titleJob{
		jobGerente, jobAdministrator, jobManagement, jobAnalyst, jobAnalista, jobAssistant, jobIntern, jobOfficer, jobTecnico, jobPlanner, jobConsultant,
	}, []titleSense{{ContentCreator, low, ReasonRelated}}},
	{topicContent, []titleJob{jobStrategist, jobStrategy}, []titleSense{{Strategist, low, ReasonAmbiguous}, {ContentCreator, low, ReasonAmbiguous}}},
	{topicContent, []titleJob{jobWriter, jobCopy}, []titleSense{{Copywriter, medium, ReasonRelated}}},
	{topicContent, []titleJob{jobRedactor}, []titleSense{{Copywriter, high, ReasonTitle}}},
	{topicContent, []titleJob{jobDesigner, jobDesign}, []titleSense{{Designer, medium, ReasonRelated}}},
	{topicContent, []titleJob{jobModerator}, []titleSense{{Moderator, high, ReasonTitle}}},

	{topicInfluencer, []titleJob{jobManager, jobLead, jobResponsable}, []titleSense{{InfluencerLead, high, ReasonTitle}}},
	{topicInfluencer, []titleJob{jobDirector, jobHead, jobJefe, jobSupervisor, jobVice}, []titleSense{{InfluencerLead, high, ReasonHead}}},
	{topicInfluencer, []titleJob{jobGestor, jobGerente}, []titleSense{{InfluencerLead, high, ReasonTranslation}}},
	{topicInfluencer, []titleJob{
		jobNone, jobEncargado, jobCoordinator, jobSpecialist, jobExecutive, jobMarketer, jobOfficer, jobStrategist, jobStrategy, jobAdministrator,
		jobPlanner, jobConsultant, jobTecnico, jobManagement,
	}, []titleSense{{InfluencerLead, medium, ReasonRelated}}},
	{topicInfluencer, []titleJob{jobAssistant, jobIntern, jobAnalyst, jobAnalista, jobBuyer, jobAgent}, []titleSense{{InfluencerLead, low, ReasonRelated}}},

	{topicPaid, []titleJob{jobSpecialist, jobManager, jobExecutive, jobBuyer, jobTrafficker}, []titleSense{{PaidSocialSpecialist, high, ReasonTitle}}},
	{topicPaid, []titleJob{
		jobNone, jobResponsable, jobEncargado, jobGestor, jobGerente, jobAdministrator, jobCoordinator, jobAnalyst, jobAnalista, jobStrategist,
		jobStrategy, jobPlanner, jobConsultant, jobMarketer, jobTecnico, jobOfficer, jobPublicista, jobOperator, jobManagement,
	}, []titleSense{{PaidSocialSpecialist, medium, ReasonRelated}}},
	{topicPaid, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobSupervisor, jobVice}, []titleSense{{PaidSocialSpecialist, medium, ReasonHead}}},
	{topicPaid, []titleJob{jobAssistant, jobIntern}, []titleSense{{PaidSocialSpecialist, low, ReasonRelated}}},

	{topicAccount, []titleJob{jobManager, jobExecutive}, []titleSense{{AccountManager, high, ReasonTitle}}},
	{topicAccount, []titleJob{jobGerente}, []titleSense{{AccountManager, high, ReasonTranslation}}},
	{topicAccount, []titleJob{jobGestor, jobResponsable, jobEncargado, jobCoordinator, jobManagement}, []titleSense{{AccountManager, medium, ReasonRelated}}},
	{topicAccount, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobSupervisor}, []titleSense{{AccountManager, medium, ReasonHead}}},
	{topicAccount, []titleJob{jobNone}, []titleSense{{AccountManager, low, ReasonAbbreviation}}},
	{topicAccount, []titleJob{jobAssistant, jobIntern}, []titleSense{{AccountManager, low, ReasonRelated}}},

	{topicCare, []titleJob{jobAgent}, []titleSense{{CustomerCareAgent, high, ReasonTitle}}},
	{topicCare, []titleJob{jobRepresentative, jobSpecialist, jobExecutive, jobConsultant, jobGestor, jobTecnico, jobOfficer, jobOperator}, []titleSense{
		{CustomerCareAgent, medium, ReasonRelated},
	}},
	{topicCare, []titleJob{jobAssistant}, []titleSense{{CustomerCareAgent, medium, ReasonRelated}}},
	{topicCare, []titleJob{jobNone, jobIntern, jobEncargado, jobAnalista, jobAnalyst}, []titleSense{{CustomerCareAgent, low, ReasonAmbiguous}}},
	{topicSocialCare, []titleJob{jobAgent}, []titleSense{{CustomerCareAgent, high, ReasonTitle}}},
	{topicSocialCare, []titleJob{jobRepresentative, jobSpecialist, jobExecutive, jobConsultant, jobGestor, jobTecnico, jobOfficer, jobOperator}, []titleSense{
		{CustomerCareAgent, medium, ReasonRelated},
	}},
	{topicSocialCare, []titleJob{jobManager, jobResponsable, jobEncargado, jobCoordinator, jobGerente}, []titleSense{{CustomerCareAgent, low, ReasonAmbiguous}}},
	{topicSocialCare, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobSupervisor}, []titleSense{{CustomerCareAgent, low, ReasonHead}}},

	{topicVideo, []titleJob{jobEditor, jobProducer, jobCreator, jobRealizador, jobVideographer}, []titleSense{{VideoProducer, high, ReasonTitle}}},
	{topicVideo, []titleJob{jobSpecialist, jobDesigner, jobExecutive}, []titleSense{{VideoProducer, medium, ReasonRelated}}},
	{topicVideo, []titleJob{jobAssistant, jobIntern, jobTecnico, jobCoordinator, jobResponsable, jobEncargado, jobOperator, jobNone}, []titleSense{
		{VideoProducer, low, ReasonRelated},
	}},
	{topicMotion, []titleJob{jobDesigner}, []titleSense{{Designer, medium, ReasonAmbiguous}, {VideoProducer, medium, ReasonAmbiguous}}},
	{topicMotion, []titleJob{jobEditor, jobProducer, jobCreator, jobSpecialist}, []titleSense{{VideoProducer, medium, ReasonRelated}}},

	{topicListening, []titleJob{jobAnalyst, jobAnalista}, []titleSense{{SocialAnalyst, high, ReasonRelated}}},
	{topicListening, []titleJob{
		jobManager, jobSpecialist, jobResponsable, jobEncargado, jobGestor, jobCoordinator, jobExecutive, jobConsultant, jobStrategist, jobTecnico,
	}, []titleSense{{SocialAnalyst, medium, ReasonRelated}}},
	{topicListening, []titleJob{jobDirector, jobHead, jobJefe, jobLead, jobSupervisor}, []titleSense{{SocialAnalyst, low, ReasonHead}}},
	{topicListening, []titleJob{jobNone, jobAssistant, jobIntern}, []titleSense{{SocialAnalyst, low, ReasonRelated}}},

	{topicGraphic, []titleJob{jobDesigner}, []titleSense{{Designer, high, ReasonTitle}}},
	{topicGraphic, []titleJob{jobDesign}, []titleSense{{Designer, medium, ReasonRelated}}},
	{topicGraphic, []titleJob{jobRedactor, jobCopy}, []titleSense{{Copywriter, high, ReasonTitle}}}, // redactora creativa, copy creativo

	{topicDigital, []titleJob{jobStrategist}, []titleSense{{Strategist, medium, ReasonAmbiguous}}},
	{topicDigital, []titleJob{jobStrategy}, []titleSense{{Strategist, low, ReasonAmbiguous}}},
	{topicDigital, []titleJob{jobCreator}, []titleSense{{ContentCreator, medium, ReasonRelated}}},
	{topicDigital, []titleJob{jobDinamizador}, []titleSense{{CommunityManager, low, ReasonAmbiguous}}},
	{topicDigital, []titleJob{jobPublicista}, []titleSense{{PaidSocialSpecialist, low, ReasonAmbiguous}}},
	{topicDigital, []titleJob{jobTrafficker}, []titleSense{{PaidSocialSpecialist, high, ReasonRelated}}},
	{topicDigital, []titleJob{jobRedactor}, []titleSense{{Copywriter, high, ReasonTitle}}},
	{topicDigital, []titleJob{jobDesigner}, []titleSense{{Designer, medium, ReasonTitle}}},

	// Heads that need no subject.
	{topicNone, []titleJob{jobCopywriter}, []titleSense{{Copywriter, high, ReasonTitle}}},
	{topicNone, []titleJob{jobCopy}, []titleSense{{Copywriter, medium, ReasonAbbreviation}}},
	{topicNone, []titleJob{jobRedactor}, []titleSense{{Copywriter, medium, ReasonTitle}}},
	{topicNone, []titleJob{jobDesigner}, []titleSense{{Designer, medium, ReasonTitle}}},
	{topicNone, []titleJob{jobDesign}, []titleSense{{Designer, low, ReasonRelated}}},
	{topicNone, []titleJob{jobVideographer}, []titleSense{{VideoProducer, high, ReasonTitle}}},
	{topicNone, []titleJob{jobRealizador}, []titleSense{{VideoProducer, medium, ReasonTitle}}},
	{topicNone, []titleJob{jobModerator}, []titleSense{{Moderator, medium, ReasonTitle}}},
	{topicNone, []titleJob{jobTrafficker}, []titleSense{{PaidSocialSpecialist, medium, ReasonRelated}}},
	{topicNone, []titleJob{jobBuyer}, []titleSense{{PaidSocialSpecialist, medium, ReasonRelated}}},
	{topicNone, []titleJob{jobDinamizador}, []titleSense{{CommunityManager, low, ReasonAmbiguous}}},
	{topicNone, []titleJob{jobCommunityManager}, []titleSense{{CommunityManager, high, ReasonTitle}}},
	{topicNone, []titleJob{jobSocialManager}, []titleSense{{Manager, high, ReasonTitle}}},
	{topicNone, []titleJob{jobCM}, []titleSense{{CommunityManager, high, ReasonAbbreviation}}},
	{topicNone, []titleJob{jobSMM}, []titleSense{{Manager, high, ReasonAbbreviation}}},
	{topicNone, []titleJob{jobSMS}, []titleSense{{Strategist, medium, ReasonAbbreviation}}},
}

// alike says where a subject without senses of its own borrows them, and with which confidence at most.
func (t titleTopic) alike() (other titleTopic, limit Confidence) {
	switch t {
	case topicSocialWord, topicPlatform:
		return topicSocial, medium
	case topicAdvertising:
		return topicPaid, medium
	case topicAccounts:
		return topicAccount, low
	default:
		return t, high
	}
}
