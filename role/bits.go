package role

// One bit for each word of a table, in its order.
const (
	activityPaidBit uint16 = 1 << iota
	activityCampaignsBit
	activityContestsBit
	activityEventsBit
	activityInfluencersBit
	activityAlliancesBit
	activitySEOBit
	activityVideoBit
	activityCustomerCareBit
)

const (
	objectiveAwarenessBit uint16 = 1 << iota
	objectiveGrowthBit
	objectiveEngagementBit
	objectiveCommunityBit
	objectiveLoyaltyBit
	objectiveLeadsBit
	objectiveSalesBit
	objectiveTrafficBit
	objectiveCareBit
	objectiveReputationBit
)

const (
	channelAccountBit uint16 = 1 << iota
	channelCommunityBit
	channelMessagingBit
	channelReviewsBit
	channelBlogBit
	channelBroadcastBit
	channelPersonalBit
	channelAdsBit
)

const (
	partyClientBit uint16 = 1 << iota
	partyOwnerBit
	partyBoardBit
	partyManagementBit
	partyMarketingBit
	partySalesBit
	partyProductBit
	partyPRBit
	partyLegalBit
	partyCustomerCareBit
	partyAgencyBit
	partyUnitBit
)
